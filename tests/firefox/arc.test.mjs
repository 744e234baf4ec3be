// The whole arc in Firefox: somebody is saved, asked and prepared for; the conversation is held in the sidebar and in a tab, looked back on
// and thanked for; the two names they gave become people; and what came of their advice is told.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eventually } from './support/bidi.mjs';
import {
  askThem,
  draftWith,
  enterConversation,
  introduceOneself,
  saveFromPage,
  tomorrow,
} from './support/journey.mjs';
import { startParley } from './support/parley.mjs';
import { ENTER } from './support/screen.mjs';

const STAYED = 'the hard part was learning to say no';
const ADVICE = 'build one audit end to end';

it('from saved to in touch, with two referrals', async () => {
  const parley = await startParley();
  try {
    await introduceOneself(parley);
    const { person } = await saveFromPage(parley, 'ember-en');
    const page = await parley.openOurs(`dashboard.html#/people/${person.id}`);
    await page.activate();
    await askThem(parley, page, person);
    await page.activate();
    await enterConversation(page, tomorrow());
    await prepare(page);
    await hold(parley, page);
    await lookBack(page, person);
    await thank(page, person);
    await reportBack(page, person);
    await opensWithReferrer(page, person);
    await assertWhatIsKept(parley, person);
  } finally {
    await parley.end();
  }
});

async function prepare(page) {
  await page.click('Prepare');
  await page.type('What you really want to know', 'how someone from a ward starts in data');
  await page.click('Choose questions for me');
  await eventually(() => page.value('Question 5'), 'no questions were chosen');
  await page.click('Talk');
  await page.says('You want to learn how someone from a ward starts in data');
}

/** One note beside the call, two in the tab; each shows what is written in the other. */
async function hold(parley, page) {
  await page.click('Begin now');
  await page.click('Open beside a call');
  const sidebar = await parley.openedSidebar();
  await sidebar.says('minutes left');
  await sidebar.type('Note', 'w data contract');
  await eventually(() => page.value('Word they used'), 'the note from the sidebar is not in the tab');
  await page.type('Note', `s ${ADVICE}`);
  await page.press([ENTER]);
  await page.type('Note', 'n Tomasz Wieczorek, runs evening classes');
  await page.press([ENTER]);
  await page.click('It’s over');
  await page.says('Whom they named');
}

async function lookBack(page, { callName }) {
  const words = async () => (await page.value('Words they used'))?.includes('data contract');
  await eventually(words, 'the word they used is not in the debrief');
  await page.type(`What stayed with you from ${callName}?`, STAYED);
  await page.type('Another name', 'Ines Karlsdotter, audits hospitals');
  await page.press([ENTER]);
  for (const name of ['Tomasz Wieczorek', 'Ines Karlsdotter']) {
    await page.says(name);
    await page.click('Save as a person');
    await page.says(`${name} is saved`);
  }
  await page.click('Done');
  await page.says('The write-up');
}

async function thank(page, { callName }) {
  await page.click(`Write the thank-you to ${callName}`);
  await draftWith(page, callName, STAYED);
  await send(page);
  await page.says(`You thanked ${callName}.`);
}

async function send(page) {
  await page.click('Copy');
  await page.says('Ready to paste');
  await page.click('Mark as sent');
}

async function reportBack(page, { callName }) {
  await page.click(ADVICE);
  await page.click('Tell them what came of it');
  await draftWith(page, callName, ADVICE);
  await send(page);
  await page.says('They heard of it on');
}

/** The message to somebody who was named says who named them. */
async function opensWithReferrer(page, { name }) {
  await page.click('Tomasz Wieczorek');
  await page.says('Led here by');
  await draftWith(page, 'Tomasz', name.split(' ')[0]);
  await page.click(name);
  await page.says('Led to');
}

async function assertWhatIsKept(parley, { id }) {
  const kinds = (await parley.rows('steps'))
    .filter(({ personId }) => personId === id)
    .map(({ kind }) => kind);
  assert.deepEqual(kinds.sort(), [
    ...['debriefed', 'met', 'referred', 'referred', 'reported-back', 'rescheduled'],
    ...['saved', 'scheduled', 'sent', 'suggestion-done', 'suggestion-given', 'thanked'],
  ]);
  const people = await parley.rows('people');
  assert.equal(people.find((one) => one.id === id).stage, 'in-touch');
  const led = people.filter(({ referredBy }) => referredBy?.personId === id);
  assert.deepEqual(led.map(({ name }) => name).sort(), ['Ines Karlsdotter', 'Tomasz Wieczorek']);
}
