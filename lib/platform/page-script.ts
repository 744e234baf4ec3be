/**
 * Puts the button on profile pages, and takes it away. The script is registered while the extension runs, never declared in the
 * manifest, so that *Toolbar only* really means no script on any page.
 */
import { browser } from './browser';

const ID = 'page-button';
const PAGES = 'https://www.linkedin.com/*';

/** Registers or unregisters the page script so that it matches `wanted`. Safe to call at every start. */
export async function registerPageButton(wanted: boolean): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (wanted && registered.length === 0) {
    await browser.scripting.registerContentScripts([
      {
        id: ID,
        js: ['linkedin.js'],
        // Every page of the site, because one gets to a profile without a new page load; the script shows itself on profiles only.
        matches: [PAGES],
        runAt: 'document_idle',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
  }
  if (!wanted && registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}

/** Takes the button away in pages that are open now. Pages that cannot be reached have none. */
export async function removeOpenPageButtons(): Promise<void> {
  const tabs = await browser.tabs.query({ url: PAGES });
  await Promise.allSettled(tabs.map((tab) => removeIn(tab.id)));
}

async function removeIn(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId },
    func: () => (globalThis as { removePageButton?: () => void }).removePageButton?.(),
  });
}
