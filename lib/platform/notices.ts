/** Notifications and the badge. A notification is a hint; *Today* is the record. */
import { browser } from './browser';

export interface Notice {
  id: string;
  title: string;
  message: string;
}

/** Shows a notice; the same id again replaces it. Uses only what both browsers know (no buttons: Firefox refuses them). */
export async function showNotice(notice: Notice): Promise<void> {
  await browser.notifications.create(notice.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: notice.title,
    message: notice.message,
  });
}

/** The ids of notices still on the screen or in the tray. */
export async function noticesShown(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}

/** Takes a notice away. */
export async function clearNotice(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** The number on the toolbar button; none at zero. */
export async function setBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#0e5a64' });
}
