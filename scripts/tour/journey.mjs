// The whole job, in the order a person does it, by the real clock.
import { openPopup, welcomePage, workerOf } from '../start/chromium.mjs';
import { samplePeople, servePages } from '../start/sample-pages.mjs';
import * as hands from './hands.mjs';
import { noticeOf, threeHoursAgo } from './over.mjs';
import { press, told } from './page-button.mjs';
import { say } from './words.mjs';

export const SENDER = {
  name: 'Robin Ashdown',
  about: 'I’m a geography teacher weighing a move into flood science.',
};
export const WHY = 'moved from teaching into flood modelling';
export const STAYED = 'that a good model starts with walking the river';
export const NEXT = 'spend a day with the gauge team in May';
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
  const dashboard = await remind(browser, page, album, step);
  await thank(dashboard, album, step);
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

async function remind(browser, page, album, step) {
  await page.bringToFront();
  const worker = await workerOf(browser);
  const { popup, done } = await openPopup(browser);
  await step(
    (at) => `Entered a conversation that is over already: ${at.day} at ${at.time}, by video.`,
    async () => {
      const at = await popup.evaluate(threeHoursAgo);
      await hands.fillConversation(popup, at);
      await album.take(popup, 'popup-conversation');
      await hands.saveConversation(popup);
      await popup.getByLabel(say('thank.stayed', { name: CALL })).waitFor();
      return at;
    },
  );
  await album.take(popup, 'popup-over');
  await done();
  const notice = await step(
    () => `The background raised a notification to thank ${CALL}, and the toolbar button shows 1.`,
    () => noticeOf(worker),
  );
  return step(
    () => `Clicked the notification: ${CALL} opened, with what to write next.`,
    async () => {
      const opened = browser.context.waitForEvent('page');
      // No screen, so no notification to hit with a mouse: the click is handed over where the browser hands it over.
      await worker.evaluate((id) => chrome.notifications.onClicked.dispatch(id), notice.id);
      const dashboard = await opened;
      await dashboard.getByLabel(say('thank.stayed', { name: CALL })).waitFor();
      return dashboard;
    },
  );
}

async function thank(dashboard, album, step) {
  await album.take(dashboard, 'dashboard-thank');
  await step(block('Said what stayed from the conversation. The thank-you is there:'), () =>
    hands.sayWhatStayed(dashboard, CALL, STAYED, NEXT),
  );
  await album.take(dashboard, 'dashboard-thank-you');
  await step(
    () => `Pressed ${say('message.copy')}.`,
    () => hands.copy(dashboard),
  );
  await step(
    () =>
      `Pressed ${say('message.sent')}: ${say('message.marked.thanks', { name: CALL })} Nothing is left to do.`,
    async () => {
      await hands.markSent(dashboard);
      await dashboard.getByText(say('rest.thanked', { name: CALL })).waitFor();
    },
  );
  await album.take(dashboard, 'dashboard-thanked');
}
