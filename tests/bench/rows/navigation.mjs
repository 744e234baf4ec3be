// A move inside the site → the button says whether the person in view is saved, with the worker running and stopped. The move is the one such
// sites make: the address changes and no page is loaded. Measured in the page, from the change of the address to the button's own change; the
// next person is a saved one, because for somebody who is not saved the button needs no answer. The floor is one raw look at the index of
// the same database, from a plain page of the extension: without asking the database nobody knows. Before a "stopped" move no page of the
// extension is open, so that its whole process has to start.
import { findButton } from '../support/page-button.mjs';
import { inTurns, median, sleep } from '../support/numbers.mjs';
import { timesRow } from '../support/report.mjs';
import { asSomebodyElse, ordinaryProfile } from '../support/sample-pages.mjs';
import { onStage } from '../support/stage.mjs';

const ROUNDS = 6;
const NAMES = {
  running: 'navigation: to the state of the next person, worker running',
  stopped: 'navigation: to the state of the next person, worker stopped',
};
export const names = Object.values(NAMES);

export async function measure() {
  const profile = ordinaryProfile();
  const times = await onStage({}, (stage) => {
    let person = 0;
    const move = (stopped) => {
      person += 1;
      return moveOn(stage, asSomebodyElse(profile, person), stopped);
    };
    return inTurns(ROUNDS, {
      look: () => rawLook(stage),
      running: () => move(false),
      stopped: () => move(true),
    });
  });
  return ['running', 'stopped'].map((side) =>
    timesRow({ name: NAMES[side], ours: times[side], floor: times.look, budget: { ms: 300 } }),
  );
}

async function moveOn(stage, { url, html }, stopped) {
  stage.serve(url, html);
  const tab = await stage.open(url);
  const { button } = await findButton(tab);
  await sleep(200);
  if (stopped) await stage.stopWorkers();
  const ms = await tab.runOn(button, untilSaved);
  await tab.close();
  return ms;
}

/** Runs on the button, in the page. The person is the first of those who are saved before the stage is set. */
function untilSaved() {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the button never said that the person is saved')), 5000);
    const from = performance.now();
    const watcher = new MutationObserver(() => {
      if (!this.classList.contains('saved')) return;
      watcher.disconnect();
      resolve(performance.now() - from);
    });
    watcher.observe(this, { attributes: true });
    history.pushState(null, '', '/in/bench-person-0/');
  });
}

/** The middle of ten raw looks. */
async function rawLook(stage) {
  const floor = await stage.openFloor();
  const times = await floor.evaluate(lookUp, 'slug:bench-person-0');
  await floor.close();
  return median(times);
}

async function lookUp(key) {
  const db = await new Promise((resolve) => {
    indexedDB.open('parley').onsuccess = ({ target }) => resolve(target.result);
  });
  const times = [];
  for (let round = 0; round < 10; round += 1) {
    const from = performance.now();
    const asked = db.transaction('people').objectStore('people').index('keys').get(key);
    await new Promise((resolve) => {
      asked.onsuccess = resolve;
    });
    if (!asked.result) throw new Error('nobody has this key');
    times.push(performance.now() - from);
  }
  db.close();
  return times;
}
