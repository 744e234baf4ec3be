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

/** Tells pages that are open now to take the button away. Pages that do not listen are left alone. */
export async function removeOpenPageButtons(): Promise<void> {
  const tabs = await browser.tabs.query({ url: PAGES });
  await Promise.allSettled(
    tabs.map((tab) =>
      tab.id === undefined ? undefined : browser.tabs.sendMessage(tab.id, { kind: 'remove-button' }),
    ),
  );
}
