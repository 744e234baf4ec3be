/** The route on the screen: follows Back and Forward, and goes to another view. */
import { useSyncExternalStore } from 'react';
import { parseRoute, type Route } from './route';

/** Goes to another view, as `/people/1`. */
export function goTo(path: string): void {
  location.hash = path;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The route now, and the address it was read from. */
export function useRoute(): Route & { hash: string } {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return { ...parseRoute(hash), hash };
}
