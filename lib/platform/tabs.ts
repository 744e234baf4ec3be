/** The tab in view, what the reader says of it, and opening our own pages. */
import { browser } from './browser';

export interface TabInView {
  id: number;
  /** Known where the user's click or the host permission lets us see it. */
  url: string | undefined;
}

/** The tab the user is looking at. */
export async function tabInView(): Promise<TabInView | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Runs the reader in one tab and returns its answer as it came: unchecked. Rejects where the browser forbids it. */
export async function injectReader(tabId: number): Promise<unknown> {
  const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
  return injection?.result;
}

/** Runs the report on the layout in one tab and returns what it said: unchecked. Rejects where the browser forbids it. */
export async function injectReport(tabId: number): Promise<unknown> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/reader-report.js'],
  });
  return injection?.result;
}

/** The text selected in a tab, line by line: the menu's own copy of it has lost its line breaks. */
export async function selectionIn(tabId: number): Promise<string> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => String(getSelection() ?? ''),
  });
  return typeof injection?.result === 'string' ? injection.result : '';
}

export type OurPage = 'dashboard.html' | 'welcome.html';

/** Opens one of our pages in a tab, or goes to it where it is open already. `route` is its hash, such as `/people/1`. */
export async function openPage(page: OurPage, route = ''): Promise<void> {
  const base = browser.runtime.getURL(`/${page}`);
  const url = route ? `${base}#${route}` : base;
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.split('#')[0] === base);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  // Going where one is already could load the page anew, and with it go the words that were just typed.
  await browser.tabs.update(open.id, { ...(open.url !== url && { url }), active: true });
  if (open.windowId !== undefined)
    await browser.windows.update(open.windowId, { focused: true }).catch(() => undefined);
}
