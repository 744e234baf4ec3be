/** The part of the address after #: which view, and of whom. An extension page has no server, so the hash is the route. */
import { useSyncExternalStore } from 'react';

export type Route =
  | { view: 'today' }
  | { view: 'people' }
  | { view: 'add' }
  | { view: 'person'; personId: string }
  | { view: 'settings' };

/** Today for anything unknown: a wrong address never shows an empty page. */
export function parseRoute(hash: string): Route {
  const [view, id] = hash.replace(/^#?\/?/, '').split('/');
  if (view === 'people' && id === 'new') return { view: 'add' };
  if (view === 'people') return id ? { view: 'person', personId: id } : { view: 'people' };
  return view === 'settings' ? { view: 'settings' } : { view: 'today' };
}

/** Goes to another view. */
export function goTo(path: string): void {
  location.hash = path;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The route now; follows Back and Forward. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => location.hash));
}
