// reconcile() with 5,000 people and 20,000 pending reminders: milliseconds that the first look at the reminders takes in a worker that was just
// started for it (a probe in the copy notes its beginning and end), the opening of the database included; this is what it adds to the start of
// the worker. And how many alarms the browser holds then. Two floors: three raw reads of the same indexes from a page of the extension,
// the opening included, which is what must be asked; and the same look with twenty people, told beside it, which shows what the number
// of rows adds.
import { takeNote } from '../support/notes.mjs';
import { inTurns, median, sleep } from '../support/numbers.mjs';
import { timesRow } from '../support/report.mjs';
import { fill, samplePeople, sampleReminders } from '../support/seeding.mjs';
import { onStage } from '../support/stage.mjs';

const ROUNDS = 7;
const PEOPLE = 5000;
const REMINDERS = 20_000;
const NAMES = {
  time: 'reconcile: first look of a new worker, 5,000 people, 20,000 reminders',
  alarms: 'reconcile: alarms in the browser',
};
export const names = Object.values(NAMES);

export async function measure() {
  return onStage({ probes: true }, async (stage) => {
    const few = (await inTurns(ROUNDS, { start: () => startWorker(stage) })).start;
    const floor = await stage.openFloor();
    const people = samplePeople(PEOPLE);
    await floor.evaluate(fill, { people });
    await floor.evaluate(fill, { reminders: sampleReminders(REMINDERS, people) });
    await floor.close();
    const many = await inTurns(ROUNDS, { raw: () => readRaw(stage), start: () => startWorker(stage) });
    const middle = (starts, part) => median(starts.map((one) => one[part]));
    const note =
      `done ${middle(many.start, 'sinceBegin').toFixed(1)} ms after the first line of the worker; ` +
      `with 20 people the look takes ${middle(few, 'itself').toFixed(1)} ms`;
    const ours = many.start.map(({ itself }) => itself);
    return [
      timesRow({ name: NAMES.time, ours, floor: many.raw, budget: { ms: 50 }, note }),
      { name: NAMES.alarms, ours: middle(many.start, 'alarms'), unit: '', budget: { count: 3 } },
    ];
  });
}

async function startWorker(stage) {
  await stage.stopWorkers();
  const page = await stage.openFloor();
  await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'look-again' }));
  await sleep(400);
  const alarms = await page.evaluate(() => chrome.alarms.getAll());
  await page.close();
  const look = await takeNote(stage.openFloor, 'look');
  if (!look) throw new Error('the worker did not look at the reminders');
  return { ...look, alarms: alarms.length };
}

async function readRaw(stage) {
  const page = await stage.openFloor();
  const ms = await page.evaluate(threeReads);
  await page.close();
  return ms;
}

/** Opens the database and asks the three questions of a look, all in one transaction. */
async function threeReads() {
  const from = performance.now();
  const db = await new Promise((resolve) => {
    indexedDB.open('parley').onsuccess = ({ target }) => resolve(target.result);
  });
  const now = new Date().toISOString();
  const reminders = db.transaction('reminders').objectStore('reminders');
  const due = (index) => [reminders.index(index), IDBKeyRange.bound(['live', ''], ['live', now])];
  const [wake, dueToWake] = due('[state+wakeAt]');
  const [visible, inView] = due('[state+visibleAt]');
  const asked = [
    wake.getAll(dueToWake),
    visible.count(inView),
    wake.openCursor(IDBKeyRange.bound(['live', now], ['live', '\uffff'], true)),
  ];
  await Promise.all(
    asked.map(
      (request) =>
        new Promise((resolve) => {
          request.onsuccess = resolve;
        }),
    ),
  );
  const ms = performance.now() - from;
  db.close();
  return ms;
}
