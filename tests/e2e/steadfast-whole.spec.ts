// What happens to the whole browser or the whole machine: killed, started again, asleep. And the one gap between showing a notice and
// writing down that it was shown.
import { expect, test } from './support/extension';
import { Machine } from './support/rounds-browser';
import { expectSteadfast } from './support/rounds-oracle';
import { choose, planAll, writeStory } from './support/rounds-story';
import type { Watch } from './support/watch';

/** What was missed is shown at most so long after the start (libraries.md 5b); a busy machine gets more. */
const SOON_MS = 3000;
const BUSY_MS = 15_000;
const HOUR_MS = 3_600_000;

let machine: Machine;

test.beforeEach(() => {
  machine = new Machine();
});

test.afterEach(() => machine.remove());

async function planned(watch: Watch, ...ends: number[]): Promise<void> {
  for (const [index, end] of ends.entries())
    await writeStory(watch.page, { id: `imre-${index}`, name: `Imre Valkó ${index}`, end });
  await planAll(watch.page, () => watch.lookAgain());
}

/** Everything is put away and asked for once more, by a new worker: nothing comes back. */
async function staysAway(watch: Watch): Promise<void> {
  await watch.dismissAll();
  await watch.stop();
  await watch.lookAgain();
  await new Promise((resolve) => setTimeout(resolve, 400)); // the look that comes with every start
  await watch.lookAgain();
  await watch.expectNothingTwice();
  await expectSteadfast(watch);
}

test('put away just when the worker was stopped before it had written down that it was shown: it stays away', async () => {
  const watch = await machine.start();
  await watch.haltAt({ call: 1, side: 'after', of: 'notifications.create' });
  await planned(watch, Date.now() + 2500);
  await watch.noticeOf('debrief:imre-0-talk');
  await watch.haltAt(); // it stays where it is; the next one goes on
  await watch.stop();
  await staysAway(watch);
  expect((await watch.raised()).length).toBe(1);
});

test('killed right after a step: the step, its reminder and the alarm are there after the restart', async () => {
  const before = await machine.start();
  await writeStory(before.page, { id: 'imre', name: 'Imre Valkó', end: Date.now() + HOUR_MS });
  const dashboard = await before.launched.context.newPage();
  await dashboard.goto(`chrome-extension://${before.extId}/dashboard.html#/people/imre`);
  await dashboard.getByRole('button', { name: 'Something else', exact: true }).click();
  await dashboard.getByRole('menuitem', { name: 'They wrote back' }).click();
  await expect(dashboard.getByText('Noted: They wrote back.')).toBeVisible();
  await machine.kill();

  const after = await machine.start();
  expect((await after.rows('steps')).map(({ kind }) => kind).toSorted()).toEqual([
    'replied',
    'saved',
    'sent',
  ]);
  expect((await after.rows('reminders')).map(({ id }) => id)).toContain('debrief:imre-talk');
  await after.lookAgain();
  expect(await after.alarms()).toHaveLength(1);
  await expectSteadfast(after);
});

test('missed while the browser was closed, with its alarm gone: shown once, soon after the start', async () => {
  const before = await machine.start();
  const end = Date.now() + 3000;
  await planned(before, end);
  expect(await before.alarms()).toMatchObject([{ scheduledTime: end }]);
  await machine.close();
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, end - Date.now()) + 200));

  const at = Date.now();
  const after = await machine.start();
  await after.noticeOf('debrief:imre-0-talk', BUSY_MS);
  const [[worker], [raised]] = [await after.began(), await after.raised()];
  expect(worker?.alarms, 'a browser that loads a folder forgets its alarms').toEqual([]);
  const ms = (raised?.at ?? 0) - at;
  const description = `${ms} ms after the start (aim ${SOON_MS} ms), the worker began after ${(worker?.at ?? 0) - at} ms`;
  test.info().annotations.push({ type: 'missed, then shown', description });
  expect(ms).toBeLessThan(BUSY_MS);
  await staysAway(after);
  expect((await after.raised()).length).toBe(1);
});

// The clock of the machine cannot be moved in a test. So the browser stands still while moments pass, as it does on a machine that
// sleeps, and before that it is kept from looking at others, whose moments lie in the eight hours before. What it finds when it goes on
// is what it finds after eight hours: moments missed one after the other, and an alarm that is late.
test('asleep: everything that came meanwhile is one notice, and comes once', async () => {
  const watch = await machine.start();
  await choose(watch.page, { off: ['M12', 'M13', 'M14'] });
  const soon = Date.now() + 4000;
  await planned(watch, soon, soon + 500, soon + 1000, soon + 1500);
  expect(await watch.notices()).toEqual([]);
  const hours = [1, 3, 5, 7].map((ago) => soon - ago * HOUR_MS);
  await missedBefore(watch, hours);
  await watch.stop();
  await machine.standStill(Math.max(0, soon - Date.now()) + 2500);
  await expect.poll(() => watch.notices(), { timeout: BUSY_MS }).toHaveLength(1);
  const [raised, ...more] = await watch.raised();
  expect(more).toEqual([]);
  expect(raised).toMatchObject({ title: '8 things to come back to' });
  await staysAway(watch);
  expect((await watch.raised()).length).toBe(1);
});

/** People whose moments have passed without a look: planned as ever, by nobody but the next alarm. */
async function missedBefore(watch: Watch, ends: readonly number[]): Promise<void> {
  const template = (await watch.rows('reminders')).find(({ id }) => id === 'debrief:imre-0-talk');
  for (const [index, end] of ends.entries()) {
    const id = `asleep-${index}`;
    await writeStory(watch.page, { id, name: `Orla Penrose ${index}`, end });
    const at = new Date(end).toISOString();
    const row = { ...template, id: `debrief:${id}-talk`, interviewId: `${id}-talk`, personId: id };
    await watch.put('reminders', [{ ...row, dueAt: at, nudges: [at], visibleAt: at, wakeAt: at }]);
  }
}
