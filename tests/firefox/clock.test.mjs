// What only time and the disk can prove: an alarm that wakes a stopped background, and what is left when the browser was not there.
// Both wait for a full minute of the clock, so they wait together, each in a browser of its own.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from './support/bidi.mjs';
import { newProfile, removeProfile } from './support/firefox.mjs';
import {
  askThem,
  enterConversation,
  introduceOneself,
  noticesToThank,
  reminded,
  savedPerson,
  saveFromPage,
  soonestNudge,
  talkNudgedAt,
  thankThem,
} from './support/journey.mjs';
import { fixture } from './support/network.mjs';
import { startParley } from './support/parley.mjs';

const PATIENCE_MS = 75_000;
/** Four starts of a browser and up to a minute of waiting. */
const LIMIT_MS = 240_000;

describe('the clock', { concurrency: true }, () => {
  it(
    'wakes a background that was stopped: save, ask, talk, alarm, thank-you',
    { timeout: LIMIT_MS },
    async () => {
      const parley = await startParley({ prefs: { 'extensions.background.idle.timeout': 1500 } });
      try {
        await introduceOneself(parley);
        const { tab, person } = await saveFromPage(parley, 'sdui-componentkey-en');
        const nudge = await talkSoonOver(parley, person);
        await tab.close();
        await eventually(
          async () => (await parley.background()) === 'stopped',
          'the background was not stopped',
        );
        assert.ok(Date.now() < nudge, 'it was stopped before the alarm');
        const notice = await reminded(parley, person, PATIENCE_MS);
        assert.ok(Date.now() >= nudge, 'it does not remind too early');
        await thankThem(parley, notice, person);
      } finally {
        await parley.end();
      }
    },
  );

  it(
    'loses nothing to a kill or a restart, and shows a missed reminder once',
    { timeout: LIMIT_MS },
    async () => {
      const profile = newProfile();
      try {
        const { name } = await savedThenKilled(profile);
        const nudge = await restarted(profile, async (parley) => {
          assert.deepEqual(
            (await parley.rows('steps')).map(({ kind }) => kind),
            ['saved'],
          );
          return talkSoonOver(parley, await savedPerson(parley, name));
        });
        await sleep(Math.max(0, nudge - Date.now() + 500));
        await restarted(profile, async (parley) => showsOnce(parley, await savedPerson(parley, name)));
        await restarted(profile, staysShown);
      } finally {
        removeProfile(profile);
      }
    },
  );
});

/** Asks, enters a conversation whose nudge is the next full minute, and leaves. Returns that moment. */
async function talkSoonOver(parley, person) {
  const dashboard = await parley.openOurs(`dashboard.html#/people/${person.id}`);
  await dashboard.activate();
  await askThem(parley, dashboard, person);
  await dashboard.activate();
  const nudge = soonestNudge();
  await enterConversation(dashboard, talkNudgedAt(nudge));
  await dashboard.says(`What stayed with you from ${person.callName}?`);
  await dashboard.close();
  const thanks = (await parley.rows('reminders')).find(({ rule }) => rule === 'M12');
  assert.equal(thanks.wakeAt, new Date(nudge).toISOString());
  assert.deepEqual(await noticesToThank(parley), [], 'nobody is asked to thank before its time');
  return nudge;
}

/** Saves somebody; the browser is killed as soon as the page says that they are saved. */
async function savedThenKilled(profile) {
  const parley = await startParley({ profile });
  try {
    await introduceOneself(parley);
    const { expected } = await saveFromPage(parley, 'ember-en');
    return expected;
  } finally {
    await parley.kill();
  }
}

/** The same profile in a new browser: what it finds there is what was on the disk. */
async function restarted(profile, use) {
  const parley = await startParley({ profile, installed: true });
  try {
    return await use(parley);
  } finally {
    await parley.end();
  }
}

/** Looking again, as every opening of a page does, shows no second notification. */
async function showsOnce(parley, person) {
  await reminded(parley, person);
  const dashboard = await parley.openOurs('dashboard.html#/today');
  await dashboard.says(person.name);
  await sleep(500);
  assert.equal((await parley.notices()).length, 1, 'one notification');
}

/** What was shown is not shown again: not at a start, and not when the person is saved, and so planned for, once more. */
async function staysShown(parley) {
  await eventually(async () => (await parley.badge()) === '3', 'the badge does not say 3');
  const tab = await parley.open(fixture('ember-en').url);
  await tab.activate();
  await tab.button.click('Save as contact');
  await tab.button.says('Saved before; brought up to date.');
  const dashboard = await parley.openOurs('dashboard.html#/today');
  await dashboard.says('while it is fresh');
  await sleep(1000);
  assert.deepEqual(await parley.notices(), []);
}
