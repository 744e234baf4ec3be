/** The keyboard shortcut and the context menu: two more doors to the same save. They answer with a short notification. */
import { saveTab } from '@/lib/actions/save-tab';
import { leadsElsewhere } from '@/lib/domain/profile-address';
import { browser } from '@/lib/platform/browser';
import { handOver, type HandedOver } from '@/lib/platform/handed-over';
import { showNotice } from '@/lib/platform/notices';
import { selectionIn, tabInView } from '@/lib/platform/tabs';
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
  linkUrl?: string | undefined;
}

/** What the browser says of the tab that a door was used in, as far as it matters. */
export interface UsedIn {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

/** The context menu was used: on the page it saves, on selected text and on a link to somebody else it opens the form. */
export async function saveFromMenu(click: MenuClick, tab: UsedIn | undefined): Promise<void> {
  const { menuItemId, linkUrl, pageUrl = '' } = click;
  if (menuItemId === MENU_SELECTION) return openForm(await selected(click, tab));
  // Whoever the link leads to is meant, not whose page this is; their page is not here to be read.
  if (linkUrl && leadsElsewhere(linkUrl, pageUrl)) return openForm({ text: linkUrl });
  return saveAndTell(tab?.id, pageUrl);
}

async function selected(click: MenuClick, tab: UsedIn | undefined): Promise<HandedOver> {
  const text = tab?.id === undefined ? '' : await selectionIn(tab.id).catch(() => '');
  const page = { url: click.pageUrl ?? '', title: tab?.title ?? '' };
  return { text: text || (click.selectionText ?? ''), page };
}

/** In a tab of its own: what stands in a form that is open already is of somebody else. */
async function openForm(given: HandedOver): Promise<void> {
  await handOver(given);
  await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#/people/new') });
}

/** A keyboard shortcut was pressed; `usedIn` is missing where the browser does not say it. */
export async function saveFromShortcut(command: string, usedIn: UsedIn | undefined): Promise<void> {
  if (command !== MENU) return;
  const tab = usedIn?.id === undefined ? await tabInView() : usedIn;
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
