/** Notifications and the badge. A notification is a hint; *Today* is the record. */
import { browser } from './browser';

export interface Notice {
  id: string;
  title: string;
  message: string;
  /** At most two; left out where the browser has none. */
  buttons?: readonly string[];
}

/** Firefox has no buttons on a notification and refuses a notification that asks for them (libraries.md R11). */
export const HAS_BUTTONS = import.meta.env.BROWSER !== 'firefox';

/** Shows a notice; the same id again replaces it. */
export async function showNotice(notice: Notice): Promise<void> {
  await browser.notifications.create(notice.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: notice.title,
    message: notice.message,
    ...(HAS_BUTTONS && notice.buttons && { buttons: notice.buttons.map((title) => ({ title })) }),
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
  await Promise.all([
    browser.action.setBadgeText({ text: count > 0 ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ color: '#0e5a64' }),
  ]);
}
