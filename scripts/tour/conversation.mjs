// The middle of the job: getting ready, the conversation itself, and looking back on it.
import { workerOf } from '../start/chromium.mjs';
import { noticeOf } from './over.mjs';
import { say } from './words.mjs';

export const AIM = 'how you moved from teaching into flood science';
export const ADVICE = 'spend a day with the gauge team';
export const NAMED = 'Tomasz Wieczorek';
const WORD = '“walking the river”';
const NAME_LINE = `${NAMED}, runs the evening course in hydrology`;

/** Finds them in the full page, opens the preparation and fills it. Returns its page. */
export async function prepare(browser, name, album, step) {
  const page = await step(
    () => `Found ${name} among ${say('people.title')}, and pressed ${say('talk.prepare')}.`,
    async () => {
      const worker = await workerOf(browser);
      const dashboard = await browser.context.newPage();
      await dashboard.goto(new URL('dashboard.html#/people', worker.url()).href);
      await dashboard.getByRole('link', { name }).first().click();
      await dashboard
        .getByRole('link', { name: say('talk.prepare'), exact: true })
        .first()
        .click();
      await dashboard.getByLabel(say('prepare.aim')).waitFor();
      return dashboard;
    },
  );
  await step(
    (questions) =>
      [`Said what to learn, and pressed ${say('prepare.plan')}:`, ...questions].join('\n      │ '),
    async () => {
      await page.getByLabel(say('prepare.aim')).fill(AIM);
      await page.getByLabel(say('prepare.sayIt')).fill('ROZ-a-lind');
      await page.getByRole('button', { name: say('prepare.plan') }).click();
      const questions = page.getByLabel(new RegExp(`^${say('prepare.question')} \\d`));
      await questions.nth(4).waitFor();
      return questions.evaluateAll((fields) => fields.map((field) => field.value));
    },
  );
  await album.take(page, 'conversation-prepare', { fullPage: true });
  return page;
}

/** Holds the conversation in the tab: begins it and takes three notes. */
export async function hold(page, album, step) {
  await page.getByRole('link', { name: say('conversation.tab.talk'), exact: true }).click();
  await step(
    () => `Pressed ${say('conversation.begin')}. The time runs; nothing is recorded.`,
    async () => {
      await page.getByRole('button', { name: say('conversation.begin') }).click();
      await page.getByRole('button', { name: say('conversation.end') }).waitFor();
    },
  );
  await step(
    (notes) => ['Took notes, each marked by its first letter:', ...notes].join('\n      │ '),
    async () => {
      const notes = [`w ${WORD}`, `s ${ADVICE}`, `n ${NAME_LINE}`];
      for (const note of notes) {
        await page.getByPlaceholder(say('conversation.newNote')).pressSequentially(note);
        await page.keyboard.press('Enter');
      }
      await page.getByRole('checkbox').first().check();
      return notes;
    },
  );
  await album.take(page, 'conversation-talk');
}

/** Ends it; the notice that follows leads to looking back, which is filled in. */
export async function lookBack(browser, page, { call, stayed }, album, step) {
  const notice = await step(
    ({ badge }) =>
      `Pressed ${say('conversation.end')}. A notification asks for three minutes of looking back; the toolbar button shows ${badge}.`,
    async () => {
      await page.getByRole('button', { name: say('conversation.end') }).click();
      await page.getByLabel(say('debrief.stayed', { name: call })).waitFor();
      return noticeOf(await workerOf(browser));
    },
  );
  await page.getByRole('link', { name: say('today.title'), exact: true }).click();
  await page.getByRole('heading', { name: say('today.title'), exact: true }).waitFor();
  await album.take(page, 'dashboard-today-over');
  await step(
    () => 'Clicked the notification: looking back opens, with the notes in their places.',
    async () => {
      // No screen, so no notification to hit with a mouse: the click is handed over where the browser hands it over.
      const worker = await workerOf(browser);
      await worker.evaluate((id) => chrome.notifications.onClicked.dispatch(id), notice.id);
      await page.getByLabel(say('debrief.words')).waitFor();
    },
  );
  await page.getByLabel(say('debrief.stayed', { name: call })).fill(stayed);
  await page.getByLabel('What information was appealing to you?').fill('The days outside');
  await step(
    () =>
      `Said what stayed and what appealed, and that ${call}’s name may be used. ${NAMED} is a person now.`,
    async () => {
      await page.getByLabel(say('referrals.mayUse')).check();
      await page.getByRole('button', { name: say('referrals.save') }).click();
      await page
        .getByText(say('referrals.isSaved', { name: NAMED }))
        .first()
        .waitFor();
    },
  );
  await album.take(page, 'conversation-debrief', { fullPage: true });
  await step(
    () => `Pressed ${say('done')}. What was suggested is followed until it is done.`,
    async () => {
      await page.getByRole('button', { name: say('done'), exact: true }).click();
      await page.getByLabel(say('debrief.writeUp')).waitFor();
    },
  );
}
