// The steps of the whole job as a user takes them, and what must be true after each. Screens differ (popup or dashboard), steps do not.
import assert from 'node:assert/strict';
import { eventually } from './bidi.mjs';
import { fixture } from './network.mjs';
import { zoneWhereItIsMidday } from './parley.mjs';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const MINUTES_ASKED = 20;
const WHY = 'turned a hobby into a trade';
const STAYED = 'the hard part was learning to say no';

/** @typedef {import('./parley.mjs').Parley} Parley */
/** @typedef {ReturnType<typeof import('./screen.mjs').screenOf>} Screen */

/** The first run: who the user is, and how people are saved. @param {Parley} parley @param {string} [way] */
export async function introduceOneself(parley, way) {
  const welcome = await parley.openedByItself('/welcome.html');
  await welcome.activate();
  await welcome.type('Your name', 'Mira Castellan');
  await welcome.type('One sentence about yourself', 'I’m a ward nurse weighing a move into data.');
  if (way) await welcome.click(way);
  await welcome.click('Start with Parley');
  await welcome.says('Start with one person');
  await welcome.close();
}

/** Opens the profile of a case and saves the person with the button on it. @param {Parley} parley @param {string} name */
export async function saveFromPage(parley, name) {
  const { url, expected } = fixture(name);
  const tab = await parley.open(url);
  await tab.activate();
  await tab.button.click('Save as contact');
  const said = await tab.button.says('Saved on this computer.');
  for (const fact of [expected.name, expected.title, expected.company])
    if (fact) assert.ok(said.includes(fact), said);
  return { tab, person: await savedPerson(parley, expected.name), expected };
}

/** The one row of a person. @param {Parley} parley @param {string} name */
export async function savedPerson(parley, name) {
  const rows = (await parley.rows('people')).filter((row) => row.name === name);
  assert.equal(rows.length, 1, `${name} is saved once`);
  return rows[0];
}

/** Says why this person, copies the draft and marks it sent. @param {Parley} parley @param {Screen} screen */
export async function askThem(parley, screen, { callName }) {
  await screen.type(`Why ${callName}`, WHY);
  const draft = await draftWith(screen, callName, WHY);
  assert.match(draft, new RegExp(`\\b${MINUTES_ASKED} minutes\\b`), 'the draft asks for 20 minutes');
  // What is said under the message comes a moment after it and moves the button down.
  await screen.says('More people say yes than one expects.');
  await screen.click('Copy');
  await screen.says('Ready to paste');
  await screen.click('Mark as sent');
  await screen.says(`You asked ${callName} for ${MINUTES_ASKED} minutes`);
  assert.equal(await parley.pasted(), draft, 'what is pasted is the draft');
}

/** The draft, once the words that were typed have come into it. @param {Screen} screen */
export async function draftWith(screen, callName, words) {
  const label = `The message to ${callName}`;
  let text;
  const draft = async () => {
    text = await screen.value(label);
    return text?.includes(words) && text;
  };
  try {
    return await eventually(draft, `the draft to ${callName} does not say "${words}"`);
  } catch (error) {
    throw new Error(`${error.message}; it says: ${text}`, { cause: error });
  }
}

/** Enters when the conversation began. @param {Screen} screen @param {Date} start */
export async function enterConversation(screen, start) {
  await screen.click('Enter the conversation');
  await screen.says('When do you talk with');
  const { day, time } = asTyped(start);
  await screen.type('Day', day);
  await screen.type('Time', time);
  await screen.click('Save the time');
}

/** A day and a time in the keys one presses, in the browser's English and its zone: `11212026` and `1000AM`. */
function asTyped(moment) {
  const twoDigits = { month: '2-digit', day: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' };
  const text = moment.toLocaleString('en-US', { timeZone: zoneWhereItIsMidday(), ...twoDigits });
  const [day, time] = text.split(', ');
  return { day: day.replaceAll('/', ''), time: time.replace(/[:\s]/gu, '') };
}

/** A conversation that ended a day ago: its thank-you is due at once. */
export const yesterday = () => new Date(Math.floor(Date.now() / HOUR_MS) * HOUR_MS - 24 * HOUR_MS);

export const tomorrow = () => new Date(yesterday().getTime() + 48 * HOUR_MS);

/** The start of a conversation whose first nudge, two hours after its end, falls on `nudge`. */
export const talkNudgedAt = (nudge) => new Date(nudge - 2 * HOUR_MS - MINUTES_ASKED * MINUTE_MS);

/** The next full minute that leaves time to type, and to be gone before it. */
export const soonestNudge = () => Math.ceil((Date.now() + 9000) / MINUTE_MS) * MINUTE_MS;

/** What a conversation leaves to do: to look back on it, to thank, and whether to post a card. */
const AFTER_A_TALK = ['M11', 'M12', 'M14'];

/** The one notification that asks to thank this person, with the number on the toolbar button. @param {Parley} parley */
export async function reminded(parley, { id, callName }, within) {
  const asked = async () => (await noticesToThank(parley)).filter(({ title }) => title.includes(callName));
  const notices = await eventually(
    async () => (await asked()).length > 0 && asked(),
    `no notification to thank ${callName}`,
    within,
  );
  assert.deepEqual(
    notices.map(({ title }) => title),
    [`Thank ${callName} while it is fresh.`],
  );
  assert.deepEqual(await rulesInView(parley, id), AFTER_A_TALK);
  await badgeCounts(parley);
  return notices[0];
}

/** The notifications that ask for a thank-you. @param {Parley} parley */
export const noticesToThank = async (parley) =>
  (await parley.notices()).filter(({ title }) => title.startsWith('Thank '));

/** The rules of the reminders that show, of one person or of all. @param {Parley} parley @param {string} [personId] */
export async function rulesInView(parley, personId) {
  const now = new Date().toISOString();
  return (await parley.rows('reminders'))
    .filter((row) => row.state === 'live' && row.visibleAt <= now)
    .filter((row) => personId === undefined || row.personId === personId)
    .map(({ rule }) => rule)
    .sort();
}

/** Waits until the toolbar button says how many reminders show. @param {Parley} parley */
export async function badgeCounts(parley) {
  const isRight = async () => (await parley.badge()) === String((await rulesInView(parley)).length || '');
  await eventually(isRight, 'the badge does not say how many reminders show');
}

/** From the clicked notification to the thank-you that is sent, after which nobody asks for it any more. @param {Parley} parley */
export async function thankThem(parley, notice, { id, callName }) {
  await notice.click();
  const screen = await parley.openedByItself(`/dashboard.html#/people/${id}`);
  await screen.says(`What stayed with you from ${callName}?`);
  await screen.type(`What stayed with you from ${callName}?`, STAYED);
  const draft = await draftWith(screen, callName, STAYED);
  await screen.click('Copy');
  await screen.says('Ready to paste');
  await screen.click('Mark as sent');
  await screen.says(`You thanked ${callName}.`);
  assert.equal(await parley.pasted(), draft, 'what is pasted is the thank-you');
  await screen.close();
  await thanksSettled(parley, id);
}

/** The notification that answers the keyboard shortcut. A click on it only takes it away. @param {Parley} parley */
export async function answerToShortcut(parley) {
  await parley.pressShortcut();
  const [notice] = await eventually(async () => {
    const shown = await parley.notices();
    return shown.length > 0 && shown;
  }, 'the shortcut is not answered');
  await notice.click();
  await eventually(async () => (await parley.notices()).length === 0, 'the notification is still there');
  return { title: notice.title, text: notice.text };
}

async function thanksSettled(parley, personId) {
  await eventually(
    async () => (await noticesToThank(parley)).length === 0,
    'the notification is still there',
  );
  const people = await parley.rows('people');
  assert.equal(people.find(({ id }) => id === personId).stage, 'thanked');
  const rules = await rulesInView(parley, personId);
  assert.deepEqual(rules, ['M11', 'M14'], 'looking back and the card are left');
  await badgeCounts(parley);
}
