/** Text handed from the context menu to the page that opens for it: kept for this session of the browser, taken once. */
import { browser } from './browser';

const KEY = 'handed-over';

/** Puts the text where `takeHandedOver` finds it. */
export async function handOver(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text });
}

/** The text that was handed over, or an empty string; it is there only once. */
export async function takeHandedOver(): Promise<string> {
  const { [KEY]: text } = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return typeof text === 'string' ? text : '';
}
