/** The keyboard shortcut and the context menu: two more doors to the same save. They answer with a short notification. */
import { saveTab } from '@/lib/actions/save-tab';
import { browser } from '@/lib/platform/browser';
import { handOver } from '@/lib/platform/handed-over';
import { showNotice } from '@/lib/platform/notices';
import { openPage, selectionIn, tabInView } from '@/lib/platform/tabs';
import { t } from '@/lib/platform/words';
import { notSaved } from './page-words';

const MENU = 'save-person';
const MENU_SELECTION = 'save-selection';
const NOTICE = 'saved-from-door';

/** Adds the entry to the menu of profile pages. Made anew at install and update, which is when the browser forgets it. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: t('doors.menu'),
    contexts: ['page', 'link', 'image'],
    documentUrlPatterns: ['https://*.linkedin.com/in/*'],
  });
  browser.contextMenus.create({
    id: MENU_SELECTION,
    title: t('doors.menuSelection'),
    contexts: ['selection'],
    documentUrlPatterns: ['https://*.linkedin.com/*'],
  });
}

/** What the browser says of a click in the menu, as far as it matters. */
export interface MenuClick {
  menuItemId: string | number;
  selectionText?: string | undefined;
  pageUrl?: string | undefined;
}

/** What the browser says of the tab a shortcut was pressed in, as far as it matters. */
export interface PressedIn {
  id?: number | undefined;
  url?: string | undefined;
}

/** The context menu was used: on the page it saves, on selected text it opens the form with that text. */
export async function saveFromMenu(click: MenuClick, tabId: number | undefined): Promise<void> {
  if (click.menuItemId !== MENU_SELECTION) return saveAndTell(tabId, click.pageUrl);
  const selected = tabId === undefined ? '' : await selectionIn(tabId).catch(() => '');
  await handOver([selected || click.selectionText, click.pageUrl].filter(Boolean).join('\n'));
  await openPage('dashboard.html', '/people/new');
}

/** A keyboard shortcut was pressed; `pressedIn` is missing where the browser does not say it. */
export async function saveFromShortcut(command: string, pressedIn: PressedIn | undefined): Promise<void> {
  if (command !== MENU) return;
  const tab = pressedIn?.id === undefined ? await tabInView() : pressedIn;
  await saveAndTell(tab?.id, tab?.url);
}

async function saveAndTell(tabId: number | undefined, clickedOn: string | undefined): Promise<void> {
  const answer =
    tabId === undefined
      ? { ok: false as const, reason: 'not-a-profile' as const }
      : await saveTab(tabId, clickedOn);
  if (answer.ok) {
    const role = [answer.title, answer.company].filter(Boolean).join(' · ');
    await showNotice({
      id: NOTICE,
      title: t(answer.created ? 'doors.saved' : 'doors.updated', { name: answer.name }),
      message: role || t('doors.noRole'),
    });
  } else {
    await showNotice({ id: NOTICE, title: t('doors.nothingSaved'), message: notSaved(answer.reason) });
  }
}
