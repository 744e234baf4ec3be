// *Toolbar only* means what it says: nothing of ours on any page, and saving works all the same.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually } from './support/bidi.mjs';
import { answerToShortcut, introduceOneself, savedPerson } from './support/journey.mjs';
import { fixture } from './support/network.mjs';
import { startParley } from './support/parley.mjs';

/** What a page's root holds when nobody has added to it: head and body. */
const OWN_NODES = 'document.documentElement.children.length === 2';

describe('Toolbar only', () => {
  /** @type {import('./support/parley.mjs').Parley} */
  let parley;
  before(async () => {
    parley = await startParley();
  });
  after(() => parley?.end());

  it('takes the button from a page that is open when it is chosen', async () => {
    const { tab } = await opened('sdui-componentkey-en');
    await tab.button.says('Save as contact');
    await introduceOneself(parley, 'Toolbar only');
    await eventually(() => tab.look(OWN_NODES), 'the button is still there');
    await tab.close();
  });

  it('leaves a profile page alone, and saves from the toolbar', async () => {
    const { tab, expected } = await opened('ember-en');
    const popup = await parley.openPopup();
    await popup.says(`${expected.title} at ${expected.company}`);
    await popup.click('Save as contact');
    await popup.says('Why Rosalind');
    await popup.close();
    const { name, title, company } = await savedPerson(parley, expected.name);
    assert.deepEqual([name, title, company], [expected.name, expected.title, expected.company]);
    assert.equal(await tab.look(OWN_NODES), true, 'not before the click and not after it');
  });

  it('saves by the keyboard shortcut, too', async () => {
    const { tab, expected } = await opened('public-en');
    const answer = await answerToShortcut(parley);
    assert.deepEqual(answer, {
      title: `Saved ${expected.name}`,
      text: `${expected.title} · ${expected.company}`,
    });
    await savedPerson(parley, expected.name);
    assert.equal(await tab.look(OWN_NODES), true);
  });

  async function opened(name) {
    const { url, expected } = fixture(name);
    const tab = await parley.open(url);
    await tab.activate();
    return { tab, expected };
  }
});
