// Alarm due → notification created, worker stopped: milliseconds beyond the reminder's moment, until the browser says that the notification
// is made (a probe in the copy of the worker notes it). No page of the extension is open, so that its process has to start. The reminder
// is a real one: a conversation that ended two hours before. The floor is an extension whose worker does nothing but note the moment
// its alarm came: the browser's own lateness and the start of a worker.
import { takeNote } from '../support/notes.mjs';
import { inTurns, median, sleep } from '../support/numbers.mjs';
import { timesRow } from '../support/report.mjs';
import { fill } from '../support/seeding.mjs';
import { onStage } from '../support/stage.mjs';

const ROUNDS = 5;
const AHEAD_MS = 3500; // enough to close the page and stop the worker before
const AFTER_MS = 900;
const TWO_HOURS = 7_200_000;
const NAME = 'alarm: due to notification, worker stopped';
export const names = [NAME];

export async function measure() {
  const { floor, ours } = await onStage({ probes: true, bareAlarm: true }, (stage) =>
    inTurns(ROUNDS, { floor: () => bareAlarm(stage), ours: (round) => reminder(stage, round) }),
  );
  const part = (side, key) => side.map((one) => one[key]);
  const note = `the worker began ${median(part(ours, 'worker')).toFixed(0)} ms after the moment`;
  return [
    timesRow({ name: NAME, ours: part(ours, 'late'), floor: part(floor, 'late'), budget: { ms: 500 }, note }),
  ];
}

async function bareAlarm(stage) {
  const page = await stage.openBare();
  await page.evaluate((ahead) => chrome.alarms.create('floor', { when: Date.now() + ahead }), AHEAD_MS);
  await page.close();
  await stage.stopWorkers();
  await sleep(AHEAD_MS + AFTER_MS);
  return takeLate(stage.openBare, 'late');
}

/** Milliseconds from the moment to the worker's start and to the notification. */
async function reminder(stage, round) {
  const page = await stage.openFloor();
  const due = Date.now() + AHEAD_MS;
  await page.evaluate(fill, rowsDueAt(due, `bench-person-${round}`));
  const alarms = await page.evaluate(lookAgain);
  if (!alarms.some(({ scheduledTime }) => scheduledTime === due)) throw new Error('the alarm was not set');
  await page.close();
  await stage.stopWorkers();
  await sleep(Math.max(0, due - Date.now()) + AFTER_MS);
  return takeLate(stage.openFloor, 'notified', due);
}

/** A worker that was running already when the moment came was not stopped in time: that round says nothing. */
async function takeLate(open, key, due) {
  const note = (await takeNote(open, key)) ?? (await sleep(1500), await takeNote(open, key));
  if (!note) throw new Error(`no word of ${key}`);
  const moment = due ?? note.due;
  const [late, worker] = [note.at - moment, note.workerBeganAt - moment];
  if (worker < 0) throw new Error('the worker was not stopped before the alarm');
  return { late, worker };
}

async function lookAgain() {
  await chrome.runtime.sendMessage({ kind: 'look-again' });
  return chrome.alarms.getAll();
}

/** A conversation that ended two hours before `due`, and its reminder as it is planned (the product plans it anew when it is due). */
function rowsDueAt(due, personId) {
  const at = (moment) => new Date(moment).toISOString();
  const id = `talk-${personId}`;
  const endAt = at(due - TWO_HOURS);
  const talk = {
    id,
    personId,
    startAt: at(due - TWO_HOURS - 1_200_000),
    endAt,
    zone: 'Etc/UTC',
    format: 'phone',
    state: 'planned',
  };
  const step = { id: `step-${id}`, personId, kind: 'scheduled', at: talk.startAt, interviewId: id };
  const row = {
    id: `thank-you:${id}`,
    rule: 'M12',
    personId,
    dueAt: at(due + 11 * TWO_HOURS),
    text: 'Thank them while it is fresh.',
    nudges: [at(due), at(due + 9 * TWO_HOURS)],
    state: 'live',
    visibleAt: at(due),
    wakeAt: at(due),
  };
  // More rounds than notices that one gets in a day.
  const choices = { group: 'reminders', value: { perDay: 1000 } };
  return { interviews: [talk], steps: [step], reminders: [row], settings: [choices] };
}
