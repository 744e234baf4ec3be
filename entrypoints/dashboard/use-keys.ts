/** Keys that work everywhere on the full page: Escape steps back, `g` and a letter go to a place. */
import { useEffect } from 'react';
import { KEYS } from './places';
import { parentOf, type Route } from './route';
import { goTo } from './use-route';

/** How long after `g` the letter may come. */
const PAUSE_MS = 1500;

export function useKeys(route: Route): void {
  useEffect(() => {
    let goAt = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') return stepBack(event, route);
      if (isTyping(event.target)) return;
      const path = event.timeStamp - goAt < PAUSE_MS ? KEYS[event.key] : undefined;
      goAt = event.key === 'g' ? event.timeStamp : 0;
      if (!path) return;
      event.preventDefault();
      goTo(path);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [route]);
}

/** Out of a field first, then out of the view. */
function stepBack(event: KeyboardEvent, route: Route): void {
  const { target } = event;
  if (isTyping(target)) return (target as HTMLElement).blur();
  const parent = parentOf(route);
  if (parent) goTo(parent);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
