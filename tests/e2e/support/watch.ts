// A copy of the extension that writes down what its background does, and a page beside it that reads this: which notices were raised and
// when, what every start of the worker found. What the worker itself keeps in memory would go with it each time it is stopped.
import type { Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION, expect, stopWorker, type Launched } from './extension';
import { put, rows } from './rows';

interface Alarm {
  name: string;
  scheduledTime: number;
}

interface NoticeApi {
  create(id: string, options: { title: string }): Promise<string>;
  getAll(): Promise<Record<string, boolean>>;
  clear(id: string): Promise<boolean>;
}

declare const chrome: {
  alarms: { getAll(): Promise<Alarm[]> };
  notifications: NoticeApi;
  runtime: { sendMessage(message: object): Promise<unknown>; getManifest(): { version: string } };
  storage: { session: { set(items: object): Promise<void>; get(): Promise<Record<string, unknown>> } };
  action: { getBadgeText(details: object): Promise<string> };
};
declare const browser: { notifications: NoticeApi } | undefined;

/** A notice that the background had the browser show. */
export interface Raised {
  at: number;
  id: string;
  title: string;
}

/** A start of the worker: the alarms are those it found before it did anything. */
export interface Began {
  at: number;
  version: string;
  alarms: string[];
}

/** A copy of the build whose worker can be watched. Remove it afterwards. `change` edits its manifest. */
export function watchedCopy(change: (manifest: Record<string, unknown>) => void = () => undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-watched-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const worker = join(folder, 'background.js');
  writeFileSync(worker, `(${writeDown})();\n${readFileSync(worker, 'utf8')}`);
  const place = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(place, 'utf8')) as Record<string, unknown>;
  change(manifest);
  writeFileSync(place, JSON.stringify(manifest));
  return folder;
}

export const removeCopy = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Runs first in the worker of the copy, so it stands alone. Each note has a key of its own: nothing is read to be written back. */
function writeDown(): void {
  const at = Date.now();
  const note = (kind: string, value: object) =>
    void chrome.storage.session.set({ [`${kind}:${Date.now()}:${Math.random()}`]: value });
  void chrome.alarms.getAll().then((alarms) => {
    note('began', {
      at,
      version: chrome.runtime.getManifest().version,
      alarms: alarms.map(({ name }) => name),
    });
  });
  const native = typeof browser === 'undefined' ? undefined : browser.notifications;
  for (const api of new Set([chrome.notifications, native])) {
    if (!api) continue;
    const create = api.create.bind(api);
    api.create = async (id, options) => {
      const made = await create(id, options);
      note('raised', { at: Date.now(), id, title: options.title });
      if ((await chrome.storage.session.get())['halt']) await new Promise(() => undefined);
      return made;
    };
  }
}

/** Looks into the browser through one of our own pages that does nothing by itself. */
export class Watch {
  readonly launched: Launched;
  readonly extId: string;
  readonly page: Page;
  /** What was put away, and when. */
  readonly #dismissed = new Map<string, number>();
  readonly #seen = new Set<string>();

  private constructor(launched: Launched, extId: string, page: Page) {
    this.launched = launched;
    this.extId = extId;
    this.page = page;
  }

  static async over(launched: Launched, extId: string): Promise<Watch> {
    const page = await launched.context.newPage();
    await page.goto(`chrome-extension://${extId}/welcome.html`);
    return new Watch(launched, extId, page);
  }

  rows(table: string): Promise<Record<string, unknown>[]> {
    return rows(this.page, table);
  }

  put(table: string, all: readonly object[]): Promise<void> {
    return put(this.page, table, all);
  }

  alarms(): Promise<Alarm[]> {
    return this.page.evaluate(() => chrome.alarms.getAll());
  }

  badge(): Promise<string> {
    return this.page.evaluate(() => chrome.action.getBadgeText({}));
  }

  /** The ids of the notices that stand there now. */
  async notices(): Promise<string[]> {
    return Object.keys(await this.page.evaluate(() => chrome.notifications.getAll()));
  }

  /**
   * Waits until a notice with these words in its id stands there, or has stood there: without a desktop that keeps it, Chromium takes a
   * notice away after some eight seconds, and on a busy machine that is soon. Returns the id.
   */
  async noticeOf(words: string, within = 15_000): Promise<string> {
    const all = async () => [...(await this.notices()), ...(await this.raised()).map(({ id }) => id)];
    const find = async () => (await all()).find((id) => id.includes(words));
    await expect
      .poll(find, { timeout: within, intervals: [25], message: `a notice of ${words}` })
      .toBeTruthy();
    const id = (await find()) ?? '';
    this.#seen.add(id);
    return id;
  }

  /** Every notice that was raised since the browser began, the earliest first. */
  raised(): Promise<Raised[]> {
    return this.#noted<Raised>('raised');
  }

  /** The ids of all notices that were raised, or seen by a test: a worker that is stopped may not come to note what it raised. */
  async everShown(): Promise<string[]> {
    return [...(await this.raised()).map(({ id }) => id), ...this.#seen];
  }

  /** Every start of the worker since the browser began, the earliest first. */
  began(): Promise<Began[]> {
    return this.#noted<Began>('began');
  }

  async #noted<Note extends { at: number }>(kind: string): Promise<Note[]> {
    const notes = await this.page.evaluate(() => chrome.storage.session.get());
    return Object.entries(notes)
      .filter(([key]) => key.startsWith(`${kind}:`))
      .map(([, note]) => note as Note)
      .sort((a, b) => a.at - b.at);
  }

  /** Puts away every notice, as a user does. */
  async dismissAll(): Promise<void> {
    const ids = await this.notices();
    await this.page.evaluate(async (all) => {
      for (const id of all) await chrome.notifications.clear(id);
    }, ids);
    for (const id of ids) this.#dismissed.set(id, Date.now());
  }

  /** Nothing that was put away has come back, neither to the screen nor for a moment. */
  async expectNothingTwice(): Promise<void> {
    const came = (await this.raised()).filter(({ id, at }) => at > (this.#dismissed.get(id) ?? Infinity));
    expect(came, 'raised again after it was put away').toEqual([]);
    expect(
      (await this.notices()).filter((id) => this.#dismissed.has(id)),
      'back on the screen',
    ).toEqual([]);
  }

  /** Has the background look at the reminders, as every opening of a page does; resolves when it has looked. Starts the worker. */
  async lookAgain(): Promise<void> {
    const look = () =>
      this.page.evaluate(() => chrome.runtime.sendMessage({ kind: 'look-again' }).catch(() => undefined));
    await expect.poll(look, { timeout: 20_000, intervals: [100] }).toEqual({ done: true });
  }

  /** While set, the worker goes no further once it has raised a notice: it can be stopped between showing and writing down. */
  async haltAfterNotice(halt: boolean): Promise<void> {
    await this.page.evaluate((value) => chrome.storage.session.set({ halt: value }), halt);
  }

  stop(): Promise<void> {
    return stopWorker(this.launched.context, this.extId);
  }
}
