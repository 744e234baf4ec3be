// A page of ours beside the background of a watched copy: it reads what that wrote down and sees the screen. Which notices were raised and
// when, what every start of the worker found.
import type { Page } from '@playwright/test';
import { expect, stopWorker, type Launched } from './extension';
import { cameOf, doublesOf, idsOf, type Attempt } from './rounds-ledger';
import { watchScreen, type Screen } from './rounds-screen';
import type { Halt } from './rounds-worker';
import { put, rows } from './rows';

interface Alarm {
  name: string;
  scheduledTime: number;
}

declare const chrome: {
  alarms: { getAll(): Promise<Alarm[]> };
  notifications: { getAll(): Promise<Record<string, boolean>>; clear(id: string): Promise<boolean> };
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: {
    session: {
      set(items: object): Promise<void>;
      get(): Promise<Record<string, unknown>>;
      remove(key: string): Promise<void>;
    };
  };
  action: { getBadgeText(details: object): Promise<string> };
};
declare const screenSeen: Screen;

/** A start of the worker: the alarms are those it found before it did anything. */
export interface Began {
  at: number;
  version: string;
  alarms: string[];
}

/** A ring that is not answered is followed by the next half a minute later, whatever is stopped in between (libraries.md R3). */
const NEXT_RING_MS = 31_000;
/** In so much time the background hears that a notice was put away, or it never does. */
const HEARD_MS = 8000;
/** So many rings unanswered, and nothing more is to be hoped for. */
const MOST_RINGS = 5;

/** Looks into the browser through one of our own pages that does nothing by itself. */
export class Watch {
  readonly launched: Launched;
  readonly extId: string;
  readonly page: Page;
  /** What was put away. */
  readonly #dismissed = new Set<string>();

  private constructor(launched: Launched, extId: string, page: Page) {
    this.launched = launched;
    this.extId = extId;
    this.page = page;
  }

  static async over(launched: Launched, extId: string): Promise<Watch> {
    const page = await launched.context.newPage();
    await page.goto(`chrome-extension://${extId}/welcome.html`);
    await page.evaluate(watchScreen);
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

  /** The zone that the browser believes to be in. */
  zone(): Promise<string> {
    return this.page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
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
    const find = async () => (await this.came()).find((id) => id.includes(words));
    await expect
      .poll(find, { timeout: within, intervals: [25], message: `a notice of ${words}` })
      .toBeTruthy();
    return (await find()) ?? '';
  }

  /**
   * Waits for a notice whose moment has come, as long as there is hope: while an alarm stands that rings within half a minute, and until
   * it has rung some times. However slow the machine is, late is not lost; with no alarm it is lost at once.
   */
  async noticeInTime(words: string): Promise<string> {
    const { rings: rungBefore } = await this.#hopeFor(words);
    for (;;) {
      const { notice, soonest, rings } = await this.#hopeFor(words);
      if (notice) return notice;
      expect(soonest - Date.now(), `the next ring for ${words}, in ms`).toBeLessThan(NEXT_RING_MS);
      expect(rings - rungBefore, `how often it rang without a notice of ${words}`).toBeLessThan(MOST_RINGS);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** In this order: the alarm is set to what comes next only when the notice has come. */
  async #hopeFor(words: string): Promise<{ notice?: string; soonest: number; rings: number }> {
    const [soonest, ids, rings] = await this.page.evaluate(async () => {
      const times = (await chrome.alarms.getAll()).map(({ scheduledTime }) => scheduledTime);
      const stand = Object.keys(await chrome.notifications.getAll());
      const { sights, rings: rung } = screenSeen;
      return [Math.min(...times), [...stand, ...sights.map(({ id }) => id)], rung.length] as const;
    });
    const notice = ids.find((id) => id.includes(words));
    return { soonest, rings, ...(notice !== undefined && { notice }) };
  }

  /** Every notice that was raised since the browser began, the earliest first. */
  async raised(): Promise<Attempt[]> {
    const [attempts, { sights }] = await this.#ledger();
    return cameOf(attempts, sights);
  }

  /** The ids of the notices that stand there, or have stood there since the browser began. */
  async came(): Promise<string[]> {
    const [attempts, { sights }] = await this.#ledger();
    return idsOf(attempts, [...sights, ...(await this.notices()).map((id) => ({ id, from: Date.now() }))]);
  }

  /** Every start of the worker since the browser began, the earliest first. */
  began(): Promise<Began[]> {
    return this.#noted<Began>('began');
  }

  /** Whether the background itself took this notice away. */
  async cleared(id: string): Promise<boolean> {
    return (await this.#noted<{ at: number; id: string }>('clearing')).some((one) => one.id === id);
  }

  #screen(): Promise<Screen> {
    return this.page.evaluate(() => screenSeen);
  }

  /** The sights are asked for last: what the worker noted as raised they have in them. */
  async #ledger(): Promise<[Attempt[], Screen]> {
    const finished = new Set((await this.#noted<Attempt>('raised')).map(({ attempt }) => attempt));
    const attempts = await this.#noted<Attempt>('raising');
    return [attempts.map((one) => ({ ...one, finished: finished.has(one.attempt) })), await this.#screen()];
  }

  async #noted<Note extends { at: number }>(kind: string): Promise<Note[]> {
    const notes = await this.page.evaluate(async (start) => {
      const all = Object.entries(await chrome.storage.session.get());
      return all.filter(([key]) => key.startsWith(start)).map(([, note]) => note);
    }, `${kind}:`);
    return (notes as Note[]).sort((a, b) => a.at - b.at);
  }

  /**
   * Puts away every notice, as a user does, and lets the background hear of it. Stopped before it wrote down that it had shown one, and once
   * more before it heard that this was put away, it cannot know that it ever stood there: then late and twice is right, and not asked here.
   */
  async dismissAll(): Promise<void> {
    const ids = await this.notices();
    await this.page.evaluate(async (all) => {
      for (const id of all) await chrome.notifications.clear(id);
    }, ids);
    for (const id of ids) this.#dismissed.add(id);
    for (const end = Date.now() + HEARD_MS; Date.now() < end;) if (await this.#isWritten()) return;
  }

  async #isWritten(): Promise<boolean> {
    const row = (await this.rows('settings')).find(({ group }) => group === 'notices');
    return (row?.['value'] as { showing?: object } | undefined)?.showing === undefined;
  }

  /** Each notice has come once, and none that was put away is there again. */
  async expectNothingTwice(): Promise<void> {
    const [attempts, { sights }] = await this.#ledger();
    expect(doublesOf(attempts, sights), 'what came twice').toEqual([]);
    const back = (await this.notices()).filter((id) => this.#dismissed.has(id));
    expect(back, 'back on the screen').toEqual([]);
  }

  /** Has the background look at the reminders, as every opening of a page does; resolves when it has looked. Starts the worker. */
  async lookAgain(): Promise<void> {
    const look = () =>
      this.page.evaluate(() => chrome.runtime.sendMessage({ kind: 'look-again' }).catch(() => undefined));
    await expect.poll(look, { timeout: 20_000, intervals: [100] }).toEqual({ done: true });
  }

  /** The worker will go no further at this call: it can be stopped between one thing and the next. Nothing: the next one started goes on. */
  async haltAt(halt?: Omit<Halt, 'token'>): Promise<void> {
    const token = String(Date.now());
    if (halt)
      await this.page.evaluate((value) => chrome.storage.session.set({ halt: value }), { ...halt, token });
    else await this.page.evaluate(() => chrome.storage.session.remove('halt'));
  }

  /** Where the worker has been halted since then. */
  async haltedSince(since: number): Promise<string | undefined> {
    const halts = await this.#noted<{ at: number; what: string }>('halted');
    return halts.find(({ at }) => at >= since)?.what;
  }

  stop(): Promise<void> {
    return stopWorker(this.launched.context, this.extId);
  }
}
