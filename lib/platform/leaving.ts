/** The page goes away, closed, reloaded or left for another, before something was written: it is laid down for the next page to finish. */
import { browser } from './browser';

const PREFIX = 'left-over ';

/**
 * Lays a value down under a name, for this session of the browser, should the page go away before `written` has settled. What an earlier
 * page laid down under that name is older, and goes.
 */
export function keepIfLeft(written: Promise<unknown>, name: string, value: unknown): void {
  const key = PREFIX + name;
  const leave = () => void browser.storage.session.set({ [key]: value });
  const stop = () => removeEventListener('pagehide', leave);
  addEventListener('pagehide', leave);
  written.then(stop, stop);
  void browser.storage.session.remove(key);
}

/** Has what was laid down under names that begin like this finished. It is forgotten only then. */
export async function finishLeft(start: string, finish: (value: unknown) => Promise<void>): Promise<void> {
  for (const [key, value] of Object.entries(await browser.storage.session.get())) {
    if (!key.startsWith(PREFIX + start)) continue;
    await finish(value);
    await browser.storage.session.remove(key);
  }
}
