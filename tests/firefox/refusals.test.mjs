// Pages that are nobody's profile, or not the one of their address: nothing is saved, and one plain sentence says why.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { answerToShortcut, introduceOneself } from './support/journey.mjs';
import { fixture } from './support/network.mjs';
import { startParley } from './support/parley.mjs';

const OTHER_ADDRESS = 'https://www.linkedin.com/in/somebody-else-entirely/';
const WALLED_ADDRESS = 'https://www.linkedin.com/in/behind-the-wall/';
const WALL = 'https://www.linkedin.com/authwall?trk=public_profile';

const NOT_A_PROFILE = 'This is not a person’s profile. Open the person’s own page and press again.';
const STALE = 'This page still shows someone else. Wait a moment and press again.';
const SIGNED_OUT = 'LinkedIn asks you to sign in first, so there is no profile to read here.';

describe('a page that is not the person’s profile', () => {
  /** @type {import('./support/parley.mjs').Parley} */
  let parley;
  before(async () => {
    const wall = { html: fixture('refuse-wall-without-password-field').html };
    const pages = {
      [OTHER_ADDRESS]: { html: fixture('ember-en').html },
      [WALLED_ADDRESS]: { redirect: WALL },
      [WALL]: wall,
    };
    parley = await startParley({ pages });
    await introduceOneself(parley);
  });
  after(() => parley?.end());

  it('has no button when it is no profile; the toolbar shows today and the shortcut says why', async () => {
    const tab = await parley.open(fixture('refuse-feed').url);
    await tab.activate();
    assert.equal(await tab.button.isThere(), false);
    const popup = await parley.openPopup();
    await popup.says('Start with one person');
    await popup.close();
    assert.deepEqual(await answerToShortcut(parley), { title: 'Nothing was saved', text: NOT_A_PROFILE });
    await nothingSaved(parley);
  });

  it('is refused when it still shows someone else', async () => {
    await refusedBothWays(parley, OTHER_ADDRESS, STALE);
  });

  it('is refused when the wall stands under the profile’s address', async () => {
    await refusedBothWays(parley, fixture('refuse-wall-without-password-field').url, SIGNED_OUT);
  });

  it('has no button when the profile’s address leads to the wall, and the shortcut says why', async () => {
    const tab = await parley.open(WALLED_ADDRESS, WALL);
    await tab.activate();
    assert.equal(await tab.button.isThere(), false);
    assert.deepEqual(await answerToShortcut(parley), { title: 'Nothing was saved', text: SIGNED_OUT });
    await nothingSaved(parley);
  });

  it('is not who was pressed over when one lets go over the next; a double click saves once', async () => {
    const { url } = fixture('ember-en');
    const tab = await parley.open(OTHER_ADDRESS);
    await tab.activate();
    const moveOn = `void history.pushState({}, '', ${JSON.stringify(new URL(url).pathname)})`;
    await tab.button.pressWhile('Save as contact', () => parley.firefox.evaluate(tab.context, moveOn));
    await setTimeout(600);
    await nothingSaved(parley);
    await tab.button.doubleClick('Save as contact');
    await tab.button.says('Saved on this computer.');
    assert.equal((await parley.rows('people')).length, 1);
    assert.equal((await parley.rows('steps')).length, 1);
  });
});

/** By the button on the page and by the toolbar popup: the same sentence, and nothing saved. */
async function refusedBothWays(parley, url, sentence) {
  const tab = await parley.open(url);
  await tab.activate();
  await tab.button.click('Save as contact');
  const said = await tab.button.says('Nothing was saved.');
  assert.ok(said.includes(sentence), said);
  const popup = await parley.openPopup();
  await popup.says(sentence);
  await popup.close();
  await nothingSaved(parley);
}

async function nothingSaved(parley) {
  assert.deepEqual(await parley.rows('people'), []);
  assert.deepEqual(await parley.rows('steps'), []);
}
