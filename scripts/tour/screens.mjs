// Every screen in its states, with the clock put to one Tuesday in March, so that the pictures are the same at every run.
import { welcomePage, workerOf } from '../start/chromium.mjs';
import { servePages } from '../start/sample-pages.mjs';
import { CAST } from './cast.mjs';
import { putClockTo } from './clock.mjs';
import { conversationScreens, panelScreen } from './conversation-screens.mjs';
import * as hands from './hands.mjs';
import { hardCases } from './hard-cases.mjs';
import { NEXT, SENDER, STAYED, WHY } from './journey.mjs';
import { DESK, LIGHT, newStage, SLIM } from './stage.mjs';
import { fillTheWeek, NOW } from './week.mjs';
import { say } from './words.mjs';

const VIEWS = ['today', 'people', 'goals', 'insights', 'questions', 'templates', 'settings'];

/** Returns the pictures that README shows, by the name they keep there. */
export async function screens(browser, album) {
  await servePages(browser.context, Object.values(CAST));
  const welcome = await welcomePage(browser);
  await welcome.getByLabel(say('welcome.name')).waitFor();
  await putClockTo(browser, NOW);
  const base = new URL('.', (await workerOf(browser)).url()).href;
  const stage = newStage(await browser.context.newPage(), await browser.context.newPage(), base);

  await firstRun(welcome, album);
  await emptyScreens(stage, album);
  const inTheWeek = await fillTheWeek(browser, stage, (person) => captureAndDraft(stage, person, album));
  const today = await dashboardScreens(stage, album);
  const followUp = await popupScreens(stage, album);
  await conversationScreens(stage, album);
  await hardCases(stage, album);
  const conversation = await panelScreen(browser, stage, album);
  return { today, ...inTheWeek, conversation, 'follow-up': followUp };
}

async function firstRun(welcome, album) {
  await welcome.setViewportSize(SLIM);
  await album.take(welcome, 'welcome-320', { fullPage: true });
  await welcome.setViewportSize(DESK);
  await hands.introduce(welcome, SENDER);
  await hands.startWithParley(welcome);
}

async function emptyScreens(stage, album) {
  await stage.popup();
  await album.take(stage.ours, 'popup-today-empty');
  for (const view of ['today', 'people']) {
    await stage.dashboard(view);
    await album.take(stage.ours, `dashboard-${view}-empty`);
  }
}

/** Somebody was saved a moment ago: the corner of their page, and the popup with the first message. */
async function captureAndDraft(stage, person, album) {
  const { page, ours } = stage;
  await page.setViewportSize({ width: 500, height: 600 });
  const capture = await album.take(page, 'page-corner', { ...LIGHT, sharp: true });
  await page.setViewportSize(DESK);
  await stage.popup(person);
  await hands.sayWhy(ours, 'Rosalind', WHY);
  await stage.lookAway();
  return { capture, draft: await album.take(ours, 'popup-draft-at-rest', { sharp: true }) };
}

async function dashboardScreens(stage, album) {
  await stage.dashboard('today', { width: 960, height: 600 });
  const today = await album.take(stage.ours, 'dashboard-today-small', { sharp: true });
  for (const size of [DESK, SLIM]) {
    const ending = size === SLIM ? '-320' : '';
    for (const view of VIEWS) {
      await stage.dashboard(view, size);
      await album.take(stage.ours, `dashboard-${view}${ending}`);
    }
    await stage.dashboard('people/new', size);
    await stage.ours.getByRole('heading', { name: say('add.title') }).waitFor();
    await album.take(stage.ours, `dashboard-add${ending}`);
    await stage.someone(CAST.annelie, size);
    await stage.ours.getByLabel(say('ask.why', { name: 'Annelie' }), { exact: true }).waitFor();
    await album.take(stage.ours, `dashboard-person${ending}`);
    await stage.someone(CAST.rosalind, size);
    await stage.ours.getByRole('heading', { name: CAST.rosalind.name }).waitFor();
    await album.take(stage.ours, `dashboard-person-met${ending}`, { fullPage: true });
  }
  return today;
}

async function popupScreens(stage, album) {
  const { ours } = stage;
  const channel = (name) => ours.getByLabel(say('message.channel')).selectOption(name);
  await stage.popup();
  await album.take(ours, 'popup-today');
  await stage.popup(CAST.joost);
  await ours.getByLabel(say('person.company')).waitFor();
  await album.take(ours, 'popup-new');
  await stage.popup(CAST.annelie);
  const why = 'keep trains on time with fewer sidings';
  await hands.sayWhy(ours, 'Annelie', why, 'Dov Marchetti-Okafor suggested it');
  await stage.lookAway();
  await album.take(ours, 'popup-note');
  await channel('linkedin-message');
  await album.take(ours, 'popup-message');
  await channel('email');
  await album.take(ours, 'popup-e-mail');
  await stage.popup(CAST.amaru);
  await album.take(ours, 'popup-waiting');
  await stage.popup(CAST.dov);
  await album.take(ours, 'popup-conversation-ahead');
  await stage.popup(CAST.hanneke);
  await album.take(ours, 'popup-said-no');
  await stage.popup(CAST.rosalind);
  await hands.sayWhatStayed(ours, 'Rosalind', STAYED, NEXT);
  await stage.lookAway();
  return album.take(ours, 'popup-thank-you', { sharp: true });
}
