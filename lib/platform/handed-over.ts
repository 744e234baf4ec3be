/** What the context menu hands to the page that opens for it: kept for this session of the browser, taken once. */
import { browser } from './browser';

const KEY = 'handed-over';

export interface HandedOver {
  text: string;
  /** The page it was on, if it was on one. */
  page?: { url: string; title: string };
}

/** Puts it where `takeHandedOver` finds it. */
export async function handOver(given: HandedOver): Promise<void> {
  await browser.storage.session.set({ [KEY]: given });
}

/** What was handed over, or undefined; it is there only once. */
export async function takeHandedOver(): Promise<HandedOver | undefined> {
  const { [KEY]: given } = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return given as HandedOver | undefined;
}
