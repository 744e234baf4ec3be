// A reminder is a promise in Firefox too, where alarms never outlive the browser and the background is ended at any moment.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from './support/bidi.mjs';
import { newProfile, removeProfile } from './support/firefox.mjs';
import { startParley } from './support/parley.mjs';
import { alarms, lookAgain, planAll, writeStory } from './support/story.mjs';

/** A background that was ended in the middle is called again by its alarm half a minute later. */
const AGAIN_MS = 60_000;
const LIMIT_MS = 240_000;
const HOUR_MS = 3_600_000;

describe('steadfast', { concurrency: true }, () => {
  it(
    'a background that is ended before, during and after: each reminder comes once',
    { timeout: LIMIT_MS },
    async () => {
      const parley = await startParley();
      try {
        const ours = await parley.openOurs('welcome.html');
        await endedBeforeAlarmAndClick(parley, ours);
        await endedWhileShowing(parley, ours);
        await nothingComesBack(parley, ours);
      } finally {
        await parley.end();
      }
    },
  );

  it(
    'killed right after a step: the step, its reminder and the alarm are there',
    { timeout: LIMIT_MS },
    async () => {
      const profile = newProfile();
      try {
        await killedAfterStep(profile);
        const parley = await startParley({ profile, installed: true });
        try {
          const kinds = (await parley.rows('steps')).map(({ kind }) => kind).sort();
          assert.deepEqual(kinds, ['replied', 'saved', 'sent']);
          const ours = await parley.openOurs('welcome.html');
          await lookAgain(parley, ours);
          const now = new Date().toISOString();
          const ahead = (await parley.rows('reminders'))
            .map(({ wakeAt }) => wakeAt ?? '')
            .filter((at) => at > now);
          const set = (await alarms(parley, ours)).map(({ scheduledTime }) =>
            new Date(scheduledTime).toISOString(),
          );
          assert.deepEqual(set, ahead.sort().slice(0, 1), 'one alarm, for the next moment');
        } finally {
          await parley.end();
        }
      } finally {
        removeProfile(profile);
      }
    },
  );
});

/** Nobody is there when the moment comes, and nobody when the notification is clicked: both start the background. */
async function endedBeforeAlarmAndClick(parley, ours) {
  const end = Date.now() + 5000;
  await writeStory(parley, ours, { id: 'imre', name: 'Imre Valkó', end });
  await planAll(parley, ours);
  await parley.endBackground();
  assert.ok(Date.now() < end, 'it was ended before the alarm');
  assert.deepEqual(await parley.notices(), [], 'nothing is shown before its time');
  const notice = await noticeOf(parley, 'Imre');
  await parley.endBackground();
  await notice.click();
  const screen = await parley.openedByItself('dashboard.html#/conversations/imre-talk/debrief');
  await screen.close();
}

/** Ended at the very moment: what was in the middle of being shown is shown half a minute later, or was shown already. */
async function endedWhileShowing(parley, ours) {
  const end = Date.now() + 3000;
  await writeStory(parley, ours, { id: 'orla', name: 'Orla Penrose', end });
  await planAll(parley, ours);
  await sleep(Math.max(0, end - Date.now()) + 40);
  await parley.endBackground();
  const notice = await noticeOf(parley, 'Orla');
  // Ended before it wrote down that it had shown this, and once more before it heard of the click, it could not know that this ever stood
  // there; then twice is right, and not asked here: in that case alone, one look writes it down first.
  if (await isUnwritten(parley)) {
    await lookAgain(parley, ours);
    await parley.endBackground();
  }
  // Ended just as it is clicked: Firefox takes the notification away at once. Whatever came of the click, it stands in Today.
  await notice.click();
  await parley.endBackground();
  const today = await parley.openOurs('dashboard.html#/today');
  await today.says('Orla Penrose');
  await today.close();
}

/** Whether a notice was raised of which nobody came to write down that it was shown. */
async function isUnwritten(parley) {
  const notices = (await parley.rows('settings')).find(({ group }) => group === 'notices');
  return notices?.value.showing !== undefined;
}

async function nothingComesBack(parley, ours) {
  await eventually(async () => (await parley.notices()).length === 0, 'a notification still stands there');
  for (let start = 0; start < 2; start += 1) {
    await parley.endBackground();
    await lookAgain(parley, ours);
    await sleep(600);
    assert.deepEqual(await parley.notices(), [], 'what was shown does not come back');
  }
  const waiting = (await parley.rows('reminders')).filter(
    ({ state, wakeAt }) => state === 'live' && wakeAt <= new Date().toISOString(),
  );
  assert.deepEqual(waiting, [], 'nothing that has come is left unshown');
}

async function noticeOf(parley, name) {
  const find = async () => (await parley.notices()).find(({ title }) => title.includes(name));
  const notice = await eventually(find, `no notification about ${name}`, AGAIN_MS);
  assert.equal((await parley.notices()).length, 1, 'one notification');
  return notice;
}

/** The step is marked in the dashboard; the browser is killed as soon as it says that it is noted. */
async function killedAfterStep(profile) {
  const parley = await startParley({ profile });
  try {
    const ours = await parley.openOurs('welcome.html');
    await writeStory(parley, ours, { id: 'imre', name: 'Imre Valkó', end: Date.now() + HOUR_MS });
    const dashboard = await parley.openOurs('dashboard.html#/people/imre');
    await dashboard.activate();
    await dashboard.click('Something else');
    await dashboard.click('They wrote back');
    await dashboard.says('Noted: They wrote back.');
  } finally {
    await parley.kill();
  }
}
