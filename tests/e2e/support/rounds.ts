// One round: a person, a step, the alarm, the notice with a click or *Later*, and at each of them the worker stopped before, in the middle
// or after. Where in the middle is drawn by dice with a seed. At the end nothing may be lost and nothing doubled.
import type { Page } from '@playwright/test';
import { expect, inWorker } from './extension';
import { expectSteadfast } from './rounds-oracle';
import { choose, writeStory } from './rounds-story';
import type { Watch } from './watch';

const WHENS = ['before', 'during', 'after'] as const;
type When = (typeof WHENS)[number];

/** From writing the rows down to the end of the conversation, which is when its first reminder comes. */
const AHEAD_MS = 2000;
const SECOND_CHANCE_MS = 31_000;
const PATIENCE_MS = 75_000;

export interface Dice {
  /** A whole number from 0, below `below`. */
  below(below: number): number;
  pick<One>(from: readonly One[]): One;
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (from) => from[below(from.length)] as (typeof from)[number] };
}

/** When the worker is stopped at each event of a round. */
export interface Stops {
  step: When;
  alarm: When;
  answer: When;
  /** What the user does with the notice. */
  with: 'click' | 'later';
  /** The alarm alone brings back what was stopped in the middle, instead of a page that is opened. */
  alone: boolean;
}

/** The stops of one round, such that any twelve in a row hold every event at every moment, and both answers. */
export function stopsOf(round: number, dice: Dice): Stops {
  const turn = (shift: number) => WHENS[(round + shift) % WHENS.length] ?? 'during';
  return {
    step: turn(0),
    alarm: turn(1 + Math.floor(round / 3)),
    answer: turn(2 + Math.floor(round / 6)),
    with: round % 2 === 0 ? 'click' : 'later',
    alone: dice.below(10) === 0,
  };
}

/** The browser in which rounds are played: no limit of notices a day, and a dashboard in which steps are marked. */
export async function readyForRounds(watch: Watch): Promise<Page> {
  await choose(watch.page, { perDay: 100_000 });
  const dashboard = await watch.launched.context.newPage();
  await dashboard.goto(`chrome-extension://${watch.extId}/dashboard.html#/today`);
  await expect(dashboard.getByRole('main')).toBeVisible();
  return dashboard;
}

export async function playRound(watch: Watch, dashboard: Page, stops: Stops, dice: Dice): Promise<void> {
  const id = `p${Date.now()}-${dice.below(1_000_000)}`;
  const end = Date.now() + AHEAD_MS;
  await writeStory(watch.page, { id, name: `Imre Valkó ${id}`, end });
  await markReply(watch, dashboard, { id, stops, dice });
  await untilNoticed(watch, { id, end, stops, dice });
  await answerNotice(watch, dashboard, { id, stops, dice });
  await settle(watch, id);
}

interface Scene {
  id: string;
  stops: Stops;
  dice: Dice;
}

/** Runs what happens with the worker stopped before it, up to `most` milliseconds into it, or after it. */
async function stopping(
  watch: Watch,
  { when, dice, most }: { when: When; dice: Dice; most: number },
  happens: () => Promise<unknown>,
): Promise<void> {
  if (when === 'before') await watch.stop();
  const happened = happens();
  if (when === 'during') {
    await sleep(dice.below(most));
    await watch.stop();
  }
  await happened;
  if (when === 'after') await watch.stop();
}

/** The step is saved by the page; the worker only hears of it. */
async function markReply(watch: Watch, dashboard: Page, { id, stops, dice }: Scene): Promise<void> {
  await dashboard.evaluate((hash) => (location.hash = hash), `#/people/${id}`);
  await expect(dashboard.getByRole('heading', { name: id })).toBeVisible();
  await dashboard.getByRole('button', { name: 'Something else', exact: true }).click();
  const saved = async () => {
    await dashboard.getByRole('menuitem', { name: 'They wrote back' }).click();
    await expect(dashboard.getByText('Noted: They wrote back.')).toBeVisible();
  };
  await stopping(watch, { when: stops.step, dice, most: 200 }, saved);
  const steps = (await watch.rows('steps')).filter(({ personId }) => personId === id);
  expect(steps.map(({ kind }) => kind).toSorted()).toEqual(['replied', 'saved', 'sent']);
}

/** The conversation ends: its reminder comes, however often the worker is stopped over it. */
async function untilNoticed(watch: Watch, scene: Scene & { end: number }): Promise<void> {
  const { id, end, stops, dice } = scene;
  if (stops.alarm === 'before') await watch.stop();
  await sleep(Math.max(0, end - Date.now()));
  if (stops.alarm === 'during') {
    await sleep(dice.below(250));
    await watch.stop();
    await expectAnotherChance(watch, id);
    if (!stops.alone) await watch.lookAgain();
  }
  // On a busy machine any stop can fall on the very moment: late, then, but not lost.
  await watch.noticeOf(`${id}-talk`, PATIENCE_MS);
  if (stops.alarm === 'after') await watch.stop();
}

/** Stopped in the middle: either it was shown and written down, or an alarm stands that rings within half a minute. */
async function expectAnotherChance(watch: Watch, id: string): Promise<void> {
  // In this order: what is just being stopped may still come to the end of its work in between.
  const alarms = await watch.alarms();
  const row = await reminderOf(watch, id);
  expect(row, 'the reminder is there').toBeTruthy();
  if (row?.['shownAt']) return;
  expect(Math.min(...alarms.map(({ scheduledTime }) => scheduledTime))).toBeLessThan(
    Date.now() + SECOND_CHANCE_MS,
  );
}

/** A click opens the place where it is done, *Later* puts it off. Stopped in the middle, the notice stands there and is pressed again. */
async function answerNotice(watch: Watch, dashboard: Page, { id, stops, dice }: Scene): Promise<void> {
  const notice = await watch.noticeOf(`${id}-talk`);
  const said = JSON.stringify(notice);
  const press =
    stops.with === 'click'
      ? `chrome.notifications.onClicked.dispatch(${said})`
      : `chrome.notifications.onButtonClicked.dispatch(${said}, 1)`;
  const pressed = () => inWorker(watch.launched, watch.page, watch.extId, press);
  const isDone = async () =>
    stops.with === 'click'
      ? dashboard.url().includes(`${id}-talk`)
      : (await reminderOf(watch, id))?.['snoozedUntil'] !== undefined;
  await stopping(watch, { when: stops.answer, dice, most: 120 }, () => pressed().catch(() => undefined));
  for (let tries = 0; !(await within(3000, isDone)); tries += 1) {
    expect(tries, 'how often it was pressed again').toBeLessThan(4);
    if ((await watch.notices()).includes(notice)) await pressed();
    else if (!(await within(5000, isDone))) return expectInToday(watch, id);
  }
}

/** The browser took the notice away by itself before anybody was there to hear of the click: it stands in Today all the same. */
async function expectInToday(watch: Watch, id: string): Promise<void> {
  const row = await reminderOf(watch, id);
  expect(row).toMatchObject({ state: 'live', shownAt: row?.['visibleAt'] });
  expect(row?.['snoozedUntil']).toBeUndefined();
}

const reminderOf = async (watch: Watch, id: string) =>
  (await watch.rows('reminders')).find((row) => row['id'] === `debrief:${id}-talk`);

/** Everything is put away, the worker started anew and asked once more: nothing comes back, and the table is the plan. */
async function settle(watch: Watch, id: string): Promise<void> {
  await watch.dismissAll();
  await watch.stop();
  await watch.lookAgain();
  await sleep(350); // what every start of the worker looks after comes a quarter of a second later
  await watch.lookAgain();
  await watch.expectNothingTwice();
  const ids = new Set((await watch.everShown()).filter((one) => one.includes(id)));
  expect(ids.size, 'one notice for the one moment').toBe(1);
  await expectSteadfast(watch);
}

async function within(ms: number, isTrue: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(25)) if (await isTrue()) return true;
  return isTrue();
}

const sleep = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });
