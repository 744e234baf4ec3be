// The whole job, from a profile page to the thank-you, in the Firefox that people have.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  askThem,
  enterConversation,
  introduceOneself,
  reminded,
  savedPerson,
  saveFromPage,
  thankThem,
  yesterday,
} from './support/journey.mjs';
import { startParley } from './support/parley.mjs';

describe('from a profile page to the thank-you', () => {
  /** @type {import('./support/parley.mjs').Parley} */
  let parley;
  before(async () => {
    parley = await startParley();
    await introduceOneself(parley);
  });
  // Ending also says whether anything was asked of the network but the served pages.
  after(() => parley?.end());

  it('in the toolbar popup, from the page of a signed-in member', async () => {
    const { tab, person, expected } = await saveFromPage(parley, 'ember-en');
    assertKept(person, expected);
    const popup = await parley.openPopup();
    await askThem(parley, popup, person);
    await tab.activate();
    const again = await parley.openPopup();
    await enterConversation(again, yesterday());
    const notice = await reminded(parley, person);
    await thankThem(parley, notice, person);
  });

  it('in the dashboard, from the page a visitor without an account gets', async () => {
    const { person, expected } = await saveFromPage(parley, 'public-en');
    assertKept(person, expected);
    const dashboard = await parley.openOurs(`dashboard.html#/people/${person.id}`);
    await dashboard.activate();
    await askThem(parley, dashboard, person);
    await dashboard.activate();
    await enterConversation(dashboard, yesterday());
    await thankThem(parley, await reminded(parley, person), person);
  });

  it('brings a person up to date on the second click, and never saves them twice', async () => {
    const { tab, expected } = await saveFromPage(parley, 'sdui-ids-en');
    await tab.button.click('Save as contact');
    await tab.button.says('Saved before; brought up to date.');
    const person = await savedPerson(parley, expected.name);
    assertKept(person, expected);
    const names = (await parley.rows('people')).map(({ name }) => name);
    assert.equal(new Set(names).size, names.length, 'nobody is there twice');
  });
});

function assertKept(person, expected) {
  const { name, title, company } = person;
  assert.deepEqual(
    { name, title, company },
    { name: expected.name, title: expected.title, company: expected.company },
  );
}
