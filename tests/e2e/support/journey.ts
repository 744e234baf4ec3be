// The main job as a person does it, in verbs. Each verb uses real clicks and waits for what the person would see.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, inWorker, openPopup, stopWorker, type Launched } from './extension';
import { clickPageButton, pageSays } from './page-button';
import { profilePage } from './profiles';

declare const chrome: {
  notifications: {
    getAll(): Promise<Record<string, boolean>>;
  };
  action: { getBadgeText(details: object): Promise<string> };
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
};

export class Journey {
  readonly #launched: Launched;
  readonly #extId: string;
  /** Set to stop the worker between every step. */
  readonly #stopping: boolean;
  #ours: Page | undefined;

  constructor(launched: Launched, extId: string, stopping = false) {
    this.#launched = launched;
    this.#extId = extId;
    this.#stopping = stopping;
  }

  get context(): BrowserContext {
    return this.#launched.context;
  }

  async #between(): Promise<void> {
    if (this.#stopping) await stopWorker(this.context, this.#extId);
  }

  /** One of our own pages, used only to look into the browser: storage, notices, the badge. */
  async ours(): Promise<Page> {
    if (this.#ours && !this.#ours.isClosed()) return this.#ours;
    // Not the one that Parley opens when it is installed: that comes at a moment of its own, or not at all.
    this.#ours = await this.context.newPage();
    await this.#ours.goto(`chrome-extension://${this.#extId}/welcome.html`);
    return this.#ours;
  }

  async introduceMyself(): Promise<void> {
    const welcome = await this.ours();
    await welcome.getByLabel('Your name').fill('Sam Tierney');
    await welcome
      .getByLabel('One sentence about yourself')
      .fill('I’m a ward nurse thinking about a move into data.');
    await welcome.getByRole('button', { name: 'Start with Parley' }).click();
    await expect(welcome.getByText('Start with one person')).toBeVisible();
    await this.#between();
  }

  async openProfile(name: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(profilePage(name).url);
    return page;
  }

  async saveFromPage(page: Page, says: string | RegExp): Promise<void> {
    await clickPageButton(page, 'Save as contact');
    await pageSays(page, says);
    await this.#between();
  }

  /** Does something in the real toolbar popup over `page`, then lets it close. */
  async inPopup(page: Page, work: (popup: Page) => Promise<void>): Promise<void> {
    // Should ours have to be opened first: the popup is to open over this page, not over that one.
    const ours = await this.ours();
    await page.bringToFront();
    const { popup, done } = await openPopup(this.#launched, ours, this.#extId);
    await work(popup);
    await done();
    await page.bringToFront();
    await page.mouse.click(5, 5);
    await this.#between();
  }

  async writeAndSend(popup: Page, channel?: string): Promise<string> {
    await popup.getByLabel(/^Why /).fill('Moved from hospital pharmacy into analytics');
    if (channel) await popup.getByLabel('Channel').selectOption(channel);
    const draft = popup.getByRole('textbox', { name: /^The message to/ });
    await expect(draft).toHaveValue(/20 minutes/);
    const words = await draft.inputValue();
    await popup.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(popup.getByText('Ready to paste')).toBeVisible();
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(words);
    await popup.getByRole('button', { name: 'Mark as sent' }).click();
    await expect(popup.getByText('Asked', { exact: true })).toBeVisible();
    return words;
  }

  /** `start`: when it began or will begin, in the browser's zone, `YYYY-MM-DDTHH:MM`. */
  async enterConversation(popup: Page, start: string): Promise<void> {
    await popup.getByRole('button', { name: 'Enter the conversation' }).click();
    const [day = '', time = ''] = start.split('T');
    await popup.getByLabel('Day').fill(day);
    await popup.getByLabel('Time', { exact: true }).fill(time);
    await popup.getByRole('button', { name: 'Save the time' }).click();
    await expect(popup.getByText(/^You talk/).first()).toBeVisible();
  }

  /** The ids of the notices in the browser now. */
  async notices(): Promise<string[]> {
    return Object.keys(await (await this.ours()).evaluate(() => chrome.notifications.getAll()));
  }

  async badge(): Promise<string> {
    return (await this.ours()).evaluate(() => chrome.action.getBadgeText({}));
  }

  /** A click on a notice, which arrives at the worker, and the page that it opens. */
  async clickNotice(id: string): Promise<Page> {
    const opened = this.context.waitForEvent('page');
    const click = `chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`;
    await inWorker(this.#launched, await this.ours(), this.#extId, click);
    const page = await opened;
    await page.waitForURL(/dashboard\.html#\/people\//);
    return page;
  }

  async thank(dashboard: Page): Promise<void> {
    await dashboard.getByLabel(/^What stayed with you/).fill('the hard part was learning to say no');
    await expect(dashboard.getByRole('textbox', { name: /^The message to/ })).toHaveValue(
      /learning to say no/,
    );
    await dashboard.getByRole('button', { name: 'Copy', exact: true }).click();
    await dashboard.getByRole('button', { name: 'Mark as sent' }).click();
    await expect(dashboard.getByText('Thanked', { exact: true })).toBeVisible();
    await this.#between();
  }

  /** Every row of one table, read from the browser's own database. */
  async rows(table: string): Promise<Record<string, unknown>[]> {
    return (await this.ours()).evaluate(async (name) => {
      const open = indexedDB.open('parley');
      await new Promise((resolve, reject) => {
        open.onsuccess = resolve;
        open.onerror = reject;
      });
      const all = open.result.transaction(name).objectStore(name).getAll();
      await new Promise((resolve) => (all.onsuccess = resolve));
      open.result.close();
      return all.result as Record<string, unknown>[];
    }, table);
  }
}

/** A wall-clock time in the browser's zone, some minutes from now, as the form takes it. */
export async function wallClock(page: Page, minutesFromNow: number): Promise<string> {
  return page.evaluate((minutes) => {
    const at = new Date(Date.now() + minutes * 60_000);
    return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  }, minutesFromNow);
}
