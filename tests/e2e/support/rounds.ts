// One round: a person, a step, the alarm, the notice with a click or *Later*, which brings it back; and at each of them the worker stopped
// before, in the middle or after. Where in the middle is drawn by dice with a seed. At the end nothing may be lost and nothing doubled.
import type { Page } from '@playwright/test';
import { expect } from './extension';
import { expectSteadfast } from './rounds-oracle';
import type { Dice, Stops, When } from './rounds-dice';
import { press } from './rounds-press';
import { sleep, stoppedInTheMiddle, stopping, within } from './rounds-stopping';
import { choose, writeStory } from './rounds-story';
import type { Watch } from './watch';

/** From writing the rows down to the end of the conversation, which is when its first reminder comes. */
const AHEAD_MS = 1500;
/** The hour of *Later* is made as short as this. */
const HOUR_MADE_SHORT_MS = 600;
const SECOND_CHANCE_MS = 31_000;
/** A press that is not answered by then is made again. */
const DONE_MS = 2000;

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
  const scene = { id, stops, dice };
  const before = new Set(await watch.came());
  const end = Date.now() + AHEAD_MS;
  await writeStory(watch.page, { id, name: `Imre Valkó ${id}`, end });
  await markReply(watch, dashboard, scene);
  const notices = [await noticeAt(watch, { ...scene, end, when: stops.alarm })];
  const isPutOff = await answerNotice(watch, dashboard, { ...scene, notice: notices[0] ?? '' });
  if (isPutOff) notices.push(await comesBack(watch, scene));
  await settle(watch);
  const came = (await watch.came()).filter((one) => !before.has(one));
  expect(came.toSorted(), 'one notice for each moment, and none beside').toEqual(notices.toSorted());
}

interface Scene {
  id: string;
  stops: Stops;
  dice: Dice;
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
  await stopping(watch, { when: stops.step, dice, most: { ms: 200, calls: 2 } }, saved);
  const steps = (await watch.rows('steps')).filter(({ personId }) => personId === id);
  expect(steps.map(({ kind }) => kind).toSorted()).toEqual(['replied', 'saved', 'sent']);
}

/** A moment comes: so does its reminder, however often the worker is stopped over it. Returns the notice. */
async function noticeAt(
  watch: Watch,
  { id, end, when, stops, dice }: Scene & { end: number; when: When },
): Promise<string> {
  const notice = `reminder|debrief:${id}-talk|${new Date(end).toISOString()}`;
  if (when === 'before') await watch.stop();
  if (when === 'during') {
    await sleep(Math.max(0, end - Date.now() - 60));
    await stoppedInTheMiddle(watch, { dice, most: { ms: 250, calls: 7 } }, () =>
      sleep(Math.max(0, end - Date.now())),
    );
    await expectAnotherChance(watch, id, end);
    if (!stops.alone) await watch.lookAgain();
  }
  await sleep(Math.max(0, end - Date.now()));
  const came = await watch.noticeInTime(notice);
  if (when === 'after') await watch.stop();
  return came;
}

/** Stopped in the middle: either it was shown and written down, or an alarm stands that rings within half a minute. */
async function expectAnotherChance(watch: Watch, id: string, end: number): Promise<void> {
  // In this order: what is just being stopped may still come to the end of its work in between.
  const alarms = await watch.alarms();
  const row = await reminderOf(watch, id);
  expect(row, 'the reminder is there').toBeTruthy();
  if (String(row?.['shownAt'] ?? '') >= new Date(end).toISOString()) return;
  expect(Math.min(...alarms.map(({ scheduledTime }) => scheduledTime))).toBeLessThan(
    Date.now() + SECOND_CHANCE_MS,
  );
}

/**
 * A click opens the place where it is done, *Later* puts it off. Stopped in the middle, the notice stands there and is pressed again.
 * Returns whether it was put off.
 */
async function answerNotice(
  watch: Watch,
  dashboard: Page,
  { id, notice, stops, dice }: Scene & { notice: string },
): Promise<boolean> {
  const pressed = () => press(watch, notice, stops.with);
  const isDone = async () =>
    stops.with === 'click'
      ? dashboard.url().includes(`${id}-talk`)
      : (await reminderOf(watch, id))?.['snoozedUntil'] !== undefined;
  const most = { ms: 120, calls: stops.with === 'click' ? 1 : 4 };
  await stopping(watch, { when: stops.answer, dice, most }, async () => {
    await pressed();
    if (stops.answer === 'after') await within(DONE_MS, isDone);
  });
  for (let tries = 0; !(await within(DONE_MS, isDone)); tries += 1) {
    expect(tries, 'how often it was pressed again').toBeLessThan(5);
    if ((await watch.notices()).includes(notice)) await pressed();
    else if (!(await within(5000, isDone))) return expectInToday(watch, id, notice);
  }
  if (stops.with === 'later') await expectPutOff(watch, id);
  return stops.with === 'later';
}

/** The browser took the notice away by itself before anybody was there to hear of the click: it stands in Today all the same. */
async function expectInToday(watch: Watch, id: string, notice: string): Promise<false> {
  expect(await watch.cleared(notice), 'taken away by Parley, and nothing done').toBe(false);
  const isShown = async () => {
    const row = await reminderOf(watch, id);
    return row?.['state'] === 'live' && row['shownAt'] === row['visibleAt'];
  };
  expect(await within(SECOND_CHANCE_MS, isShown), 'in Today, and written down as shown').toBe(true);
  return false;
}

async function expectPutOff(watch: Watch, id: string): Promise<void> {
  const row = await reminderOf(watch, id);
  const until = String(row?.['snoozedUntil']);
  expect(row).toMatchObject({ state: 'live', visibleAt: until, wakeAt: until });
  const minutes = (Date.parse(until) - Date.now()) / 60_000;
  expect(minutes, 'minutes of the hour that are left').toBeGreaterThan(50);
}

/** What was put off comes back, once: its hour is made short in the table, and the extension finds it so. */
async function comesBack(watch: Watch, scene: Scene): Promise<string> {
  await watch.stop();
  const row = await reminderOf(watch, scene.id);
  const end = Date.now() + HOUR_MADE_SHORT_MS;
  const at = new Date(end).toISOString();
  await watch.put('reminders', [{ ...row, snoozedUntil: at, visibleAt: at, wakeAt: at }]);
  await watch.lookAgain();
  return noticeAt(watch, { ...scene, end, when: scene.stops.again });
}

const reminderOf = async (watch: Watch, id: string) =>
  (await watch.rows('reminders')).find((row) => row['id'] === `debrief:${id}-talk`);

/** Everything is put away, the worker started anew and asked once more: nothing comes back, and the table is the plan. */
async function settle(watch: Watch): Promise<void> {
  await watch.dismissAll();
  const starts = (await watch.began()).length;
  await watch.stop();
  await watch.lookAgain();
  await expect.poll(async () => (await watch.began()).length).toBeGreaterThan(starts);
  await sleep(350); // what every start of the worker looks after comes a quarter of a second later
  await watch.lookAgain();
  await watch.expectNothingTwice();
  await expectSteadfast(watch);
}
