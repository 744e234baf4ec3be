// What a person does on the screen of somebody, in the popup or the dashboard: real typing and real clicks.
import { say } from './words.mjs';

const button = (screen, key) => screen.getByRole('button', { name: say(key), exact: true });
const messageOf = (screen, name) => screen.getByRole('textbox', { name: say('message.to', { name }) });

/** Says why this person, and reads the draft that is made from it. */
export async function sayWhy(screen, name, why, share = '') {
  await screen.getByLabel(say('ask.why', { name }), { exact: true }).fill(why);
  if (share) await screen.getByLabel(say('ask.share'), { exact: true }).fill(share);
  return messageOf(screen, name).inputValue();
}

/** The message, once these words have come into it. */
export async function messageWith(screen, name, words) {
  const message = messageOf(screen, name);
  for (let tries = 0; tries < 100; tries += 1) {
    const text = await message.inputValue();
    if (text.includes(words)) return text;
    await screen.waitForTimeout(100);
  }
  throw new Error(`The message to ${name} does not say “${words}”.`);
}

/** Presses Copy; gives back what is in the clipboard. */
export async function copy(screen) {
  await button(screen, 'message.copy').click();
  await screen.getByText(say('message.ready')).waitFor();
  return screen.evaluate(() => navigator.clipboard.readText());
}

export async function markSent(screen) {
  await button(screen, 'message.sent').click();
  await button(screen, 'message.sent').waitFor({ state: 'detached' });
}

/** Opens the form and fills it; `at` is a day and a time of the browser's own zone. */
export async function fillConversation(screen, at, format = 'format.video') {
  await button(screen, 'wait.yes').click();
  await screen.getByLabel(say('talk.day'), { exact: true }).fill(at.day);
  await screen.getByLabel(say('talk.time'), { exact: true }).fill(at.time);
  await screen.getByRole('radio', { name: say(format), exact: true }).check();
}

export async function saveConversation(screen) {
  await button(screen, 'talk.save').click();
  await button(screen, 'talk.save').waitFor({ state: 'detached' });
}

/** Says what stayed and what comes of it, and reads the thank-you that is made from it. */
export async function sayWhatStayed(screen, name, stayed, next) {
  await screen.getByLabel(say('thank.stayed', { name })).fill(stayed);
  await screen.getByLabel(say('thank.next')).fill(next);
  return messageOf(screen, name).inputValue();
}

/** First run: who one is. */
export async function introduce(welcome, { name, about }) {
  await welcome.getByLabel(say('welcome.name')).fill(name);
  await welcome.getByLabel(say('welcome.about')).fill(about);
}

export async function startWithParley(welcome) {
  await button(welcome, 'welcome.start').click();
  await welcome.getByText(say('today.start')).waitFor();
}
