// Click on save → durable, with the worker warm and stopped.
//
// Measured by the real click on the real button, from the click event to the words in the page: the words come with the answer of the save
// message, and the answer comes after the strict transaction is complete, so they are the moment at which the user may believe it. The
// pointer comes and the button is down for 80 ms, as under a hand; the product wakes its background in that time and reads nothing. What a
// click costs when all of it happens in the same instant, as a script does, is told beside it. Each save is of somebody new, on a page of
// ordinary size that was never read before. The floor is one raw strict put of a person in the same database, from a plain page of the
// extension: less than that cannot be written. Before a "stopped" click no page of the extension is open, so that its whole process has to
// start, as in real life. Beside it: how the click divides (a probe in the worker's copy times the injection with the reading, and the
// transaction), and the way from click to words on a page of 600 KB.
import { clickUntilWords, findButton } from '../support/page-button.mjs';
import { takeNote } from '../support/notes.mjs';
import { inTurns, median, sleep } from '../support/numbers.mjs';
import { timesRow } from '../support/report.mjs';
import { asSomebodyElse, largeProfile, ordinaryProfile } from '../support/sample-pages.mjs';
import { samplePeople } from '../support/seeding.mjs';
import { onStage } from '../support/stage.mjs';

const ROUNDS = 6;
const NAMES = {
  warm: 'save: click to durable, worker warm',
  stopped: 'save: click to durable, worker stopped',
  large: 'save: click to words, 600 KB page, worker stopped',
  warmAtOnce: 'save: the same, let go in the same instant, worker warm',
  stoppedAtOnce: 'save: the same, let go in the same instant, worker stopped',
  largeAtOnce: 'save: click to words, 600 KB page, let go in the same instant, worker stopped',
};
export const names = Object.values(NAMES);

export async function measure() {
  const profiles = { ordinary: ordinaryProfile(), large: await largeProfile() };
  const times = await onStage({ probes: true }, (stage) => {
    let person = 0;
    const save = (size, how) => {
      person += 1;
      return saveOn(stage, asSomebodyElse(profiles[size], person), how);
    };
    return inTurns(ROUNDS, {
      put: () => rawPut(stage),
      warm: () => save('ordinary', {}),
      stopped: () => save('ordinary', { stopped: true }),
      large: () => save('large', { stopped: true }),
      warmAtOnce: () => save('ordinary', { atOnce: true }),
      stoppedAtOnce: () => save('ordinary', { stopped: true, atOnce: true }),
      largeAtOnce: () => save('large', { stopped: true, atOnce: true }),
    });
  });
  const row = (side, budget) => {
    const ours = times[side].map(({ ms }) => ms);
    return timesRow({ name: NAMES[side], ours, floor: times.put, budget, note: whereItWent(times[side]) });
  };
  return [
    row('warm', { ratio: 10 }),
    row('stopped', { ratio: 40 }),
    row('large', { ms: 150 }),
    row('warmAtOnce'),
    row('stoppedAtOnce'),
    row('largeAtOnce'),
  ];
}

function whereItWent(saves) {
  const [whole, reading, writing] = ['ms', 'reading', 'writing'].map((part) =>
    median(saves.map((save) => save[part])),
  );
  const words = (ms) => `${ms.toFixed(1)} ms`;
  const rest = words(whole - reading - writing);
  return `inject and read ${words(reading)}, transaction ${words(writing)}, the rest ${rest}`;
}

async function saveOn(stage, { url, html }, { stopped = false, atOnce = false }) {
  stage.serve(url, html);
  const tab = await stage.open(url);
  await findButton(tab);
  await sleep(600); // the button has asked whether the person is saved, which woke the worker, and the page has come to rest
  if (stopped) await stage.stopWorkers();
  const { ms, words } = await clickUntilWords(tab, { atOnce });
  if (!/Rosalind Thackerby/.test(words)) throw new Error(`nobody was saved; the page says: ${words}`);
  await sleep(60);
  const note = await takeNote(stage.openFloor, 'save');
  await tab.close();
  return { ms, ...note };
}

/** The middle of ten raw puts. */
async function rawPut(stage) {
  const floor = await stage.openFloor();
  const [person] = samplePeople(1);
  const times = await floor.evaluate(putStrictly, { ...person, id: 'floor', keys: ['slug:floor'] });
  await floor.close();
  return median(times);
}

async function putStrictly(person) {
  const db = await new Promise((resolve) => {
    indexedDB.open('parley').onsuccess = ({ target }) => resolve(target.result);
  });
  const times = [];
  for (let round = 0; round < 10; round += 1) {
    const from = performance.now();
    const work = db.transaction('people', 'readwrite', { durability: 'strict' });
    work.objectStore('people').put(person);
    await new Promise((resolve) => {
      work.oncomplete = resolve;
    });
    times.push(performance.now() - from);
  }
  db.close();
  return times;
}
