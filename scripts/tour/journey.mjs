// The whole job, in the order a person does it, by the real clock.
import { openPopup, welcomePage } from '../start/chromium.mjs';
import { samplePeople, servePages } from '../start/sample-pages.mjs';
import { ADVICE, hold, lookBack, NAMED, prepare } from './conversation.mjs';
import * as hands from './hands.mjs';
import { tomorrowAtTen } from './over.mjs';
import { press, told } from './page-button.mjs';
import { say } from './words.mjs';

export const SENDER = {
  name: 'Robin Ashdown',
  about: 'I’m a geography teacher weighing a move into flood science.',
};
export const WHY = 'moved from teaching into flood modelling';
export const STAYED = 'that a good model starts with walking the river';
export const NEXT = 'spend a day with the gauge team';
const CALL = 'Rosalind';

const quoted = (text) => text.replace(/^/gm, '      │ ');
const block = (title) => (text) => `${title}\n${quoted(text)}`;

export async function journey(browser, album, step) {
  const { context } = browser;
  await servePages(context);
  const [someone] = samplePeople();
  await meet(browser, album, step);
  const page = await save(context, someone, album, step);
  await write(browser, album, step);
  await agree(browser, page, album, step);
  const dashboard = await prepare(browser, someone.name, album, step);
  await hold(dashboard, album, step);
  await lookBack(browser, dashboard, { call: CALL, stayed: STAYED }, album, step);
  await thank(dashboard, album, step);
  await reportBack(dashboard, album, step);
  await writeToNamed(dashboard, album, step);
}

async function meet(browser, album, step) {
  const welcome = await step(
    () => 'Installed Parley. It opened its welcome page.',
    () => welcomePage(browser),
  );
  await welcome.getByLabel(say('welcome.name')).waitFor();
  await album.take(welcome, 'welcome', { fullPage: true });
  await step(
    () => `Said who is asking: ${SENDER.name}. “${SENDER.about}”`,
    () => hands.introduce(welcome, SENDER),
  );
  await step(
    () => `Kept “${say('ways.button')}” and pressed ${say('welcome.start')}.`,
    () => hands.startWithParley(welcome),
  );
  await album.take(welcome, 'welcome-done');
}

async function save(context, someone, album, step) {
  const page = await context.newPage();
  const kept = say('pageButton.savedHere');
  await step(
    () => `Opened the profile of ${someone.name} at ${someone.url}`,
    () => page.goto(someone.url),
  );
  await step(
    (answer) => `Pressed ${say('pageButton.save')}: ${answer.replace(` ${kept}`, `. ${kept}`)}`,
    async () => {
      await press(page, say('pageButton.save'));
      return told(page, kept);
    },
  );
  await album.take(page, 'page-saved', { themes: ['light'] });
  return page;
}

async function write(browser, album, step) {
  const { popup, done } = await step(
    () => `Opened the popup from the toolbar. It knows the page, and asks for what is missing: why ${CALL}.`,
    () => openPopup(browser),
  );
  await popup.getByLabel(say('ask.why', { name: CALL })).waitFor();
  await album.take(popup, 'popup-ask');
  await step(block(`Said why: “${WHY}”. The draft is there:`), () => hands.sayWhy(popup, CALL, WHY));
  await album.take(popup, 'popup-draft');
  await step(
    (text) =>
      `Pressed ${say('message.copy')}: ${text.length} characters are in the clipboard. Pasting and sending stay with the user.`,
    () => hands.copy(popup),
  );
  await album.take(popup, 'popup-copied');
  await step(
    () => `Pressed ${say('message.sent')}. ${CALL} was asked; waiting is normal.`,
    async () => {
      await hands.markSent(popup);
      await popup.getByText(say('wait.normal')).waitFor();
    },
  );
  await album.take(popup, 'popup-asked');
  await done();
}

async function agree(browser, page, album, step) {
  await page.bringToFront();
  const { popup, done } = await openPopup(browser);
  await step(
    (at) => `Entered the conversation they agreed on: ${at.day} at ${at.time}, by video.`,
    async () => {
      const at = await popup.evaluate(tomorrowAtTen);
      await hands.fillConversation(popup, at);
      await album.take(popup, 'popup-conversation');
      await hands.saveConversation(popup);
      await popup.getByRole('link', { name: say('talk.prepare'), exact: true }).waitFor();
      return at;
    },
  );
  await album.take(popup, 'popup-ahead');
  await done();
}

async function thank(dashboard, album, step) {
  await step(
    block(`Pressed ${say('debrief.thank', { name: CALL })}. It is made from what stayed:`),
    async () => {
      await dashboard.getByRole('link', { name: say('debrief.thank', { name: CALL }) }).click();
      return hands.messageWith(dashboard, CALL, STAYED);
    },
  );
  await album.take(dashboard, 'dashboard-thank-you');
  await sendIt(dashboard, step, say('message.marked.thanks', { name: CALL }));
  await dashboard
    .getByText(say('rest.thanked', { name: CALL }))
    .first()
    .waitFor();
  await album.take(dashboard, 'dashboard-thanked', { fullPage: true });
}

async function reportBack(dashboard, album, step) {
  await step(block(`Ticked “${ADVICE}” as done. What to tell ${CALL} is there:`), async () => {
    await dashboard.getByLabel(ADVICE).check();
    await dashboard.getByRole('link', { name: say('referrals.tell') }).click();
    return hands.messageWith(dashboard, CALL, 'gauge team');
  });
  await album.take(dashboard, 'dashboard-report-back');
  await sendIt(dashboard, step, `${CALL} has heard what came of it: ${say('stage.inTouch').toLowerCase()}.`);
}

async function writeToNamed(dashboard, album, step) {
  const [first] = NAMED.split(' ');
  await step(block(`Opened ${NAMED}, whom ${CALL} named. The first message says who sent you:`), async () => {
    await dashboard.getByRole('link', { name: NAMED }).first().click();
    return hands.messageWith(dashboard, first, CALL);
  });
  await album.take(dashboard, 'dashboard-named', { fullPage: true });
}

async function sendIt(dashboard, step, what) {
  await step(
    () => `Pressed ${say('message.copy')}, then ${say('message.sent')}. ${what}`,
    async () => {
      await hands.copy(dashboard);
      await hands.markSent(dashboard);
    },
  );
}
