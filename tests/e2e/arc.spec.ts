// The whole of it as somebody new would walk it, in one browser: from a profile page to in touch, with two who were named written to.
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { copyAndMark, goTo, message, openOurs, openPerson, writeElse } from './support/arc';
import { expect, extensionId, launch, test, type Launched } from './support/extension';
import { Journey, wallClock } from './support/journey';

test.describe.configure({ mode: 'serial' });

let launched: Launched;
let extId: string;
/** The full page, which stays open from the first part to the last. */
let page: Page;
let journey: Journey;

test.beforeAll(async () => {
  launched = await launch();
  launched.context.setDefaultTimeout(15_000);
  extId = await extensionId(launched.context);
  journey = new Journey(launched, extId);
});

test.afterAll(async () => {
  await launched.context.close();
  rmSync(launched.profileDir, { recursive: true, force: true });
  expect(launched.strayRequests).toEqual([]);
});

const stage = (words: string) =>
  expect(page.getByRole('main').getByText(words, { exact: true }).first()).toBeVisible();

test('from a profile page to a conversation that is agreed and prepared', async () => {
  await journey.introduceMyself();
  page = await openOurs(launched.context, extId, 'dashboard.html#/goals');
  await page.getByLabel('Add a goal').first().fill('Flood modelling');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Goal', { exact: true })).toHaveValue('Flood modelling');

  const profile = await journey.openProfile('ember-en');
  await journey.saveFromPage(profile, 'Saved on this computer.');
  await journey.inPopup(profile, async (popup) => {
    await expect(popup.getByRole('heading', { name: 'Rosalind Thackerby' })).toBeVisible();
    await journey.writeAndSend(popup, 'connection-note');
  });
  await profile.close();

  await openPerson(page, 'Rosalind Thackerby');
  await page.getByRole('button', { name: 'Edit what is known' }).click();
  await page.getByLabel('Goal', { exact: true }).selectOption('Flood modelling');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('button', { name: 'They accepted' }).click();
  await page.getByRole('link', { name: 'Write the message' }).click();
  await expect(page.getByLabel('Channel')).toHaveValue('linkedin-message');
  expect(await copyAndMark(page)).toMatch(/20 minutes/);
  await page.getByRole('button', { name: 'They wrote back' }).click();
  await stage('Replied');

  await page.getByRole('button', { name: 'Enter the conversation' }).click();
  const [day = '', time = ''] = (await wallClock(page, 60 * 26)).split('T');
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Time', { exact: true }).fill(time);
  await page.getByRole('radio', { name: 'Video' }).check();
  await page.getByLabel('Link to the call').fill('https://meet.example/thackerby');
  await page.getByRole('button', { name: 'Save the time' }).click();
  await stage('Scheduled');
  // Entered by mistake is taken back within ten seconds, and entered again.
  await page.getByRole('button', { name: 'Undo' }).click();
  await stage('Replied');
  await page.getByRole('button', { name: 'Enter the conversation' }).click();
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Time', { exact: true }).fill(time);
  await page.getByRole('radio', { name: 'In person' }).check();
  await page.getByLabel('Place').fill('Calder House, Mill Lane');
  await page.getByRole('button', { name: 'Save the time' }).click();
  await stage('Scheduled');

  await page.getByRole('link', { name: 'Write the confirmation' }).click();
  await expect(message(page)).toHaveValue(/Calder House, Mill Lane/);
  await copyAndMark(page);
  await page.getByRole('link', { name: 'Prepare', exact: true }).first().click();
  for (const check of ['I read their profile', 'I searched their name', 'I said it aloud'])
    await page.getByLabel(check).check();
  await page.getByLabel('What you really want to know').fill('how one starts in flood modelling');
  await page.getByRole('button', { name: 'Add a fact' }).click();
  await expect(page.getByLabel('What you found')).toBeFocused();
  await page.keyboard.type('Calder maps the whole valley');
  await page.getByLabel('Where it stands').fill('calder.example/valley');
  await expect(page.getByRole('link', { name: 'Open the page' })).toBeVisible();
  await page.getByRole('button', { name: 'Choose questions for me' }).click();
  await expect(page.getByLabel(/^Question \d+$/).last()).toHaveValue(/recommend|suggest/);
});

test('the conversation in the panel and in the tab, looked back on while it is fresh', async () => {
  await page.getByRole('link', { name: 'Talk', exact: true }).click();
  await page.getByRole('button', { name: 'Begin now' }).click();
  await expect(page.getByRole('timer')).toHaveText(/^(?:20|19) minutes left$/);
  const panel = await openOurs(launched.context, extId, 'sidepanel.html');
  await panel.setViewportSize({ width: 320, height: 800 });
  const pad = panel.getByPlaceholder('A few words, not sentences');
  for (const line of [
    's Sit in on a gauge check',
    'n Tomasz Wieczorek, runs the gauges',
    'n Marta Lind, trains modellers',
    'w “Stage discharge”',
    'p Tired of the commute',
  ]) {
    await pad.pressSequentially(line);
    await panel.keyboard.press('Enter');
  }
  await panel.getByLabel(/recommend|suggest/).check();
  await panel.getByRole('button', { name: 'They offered more time' }).click();
  await panel.getByRole('button', { name: '10 min' }).click();
  await expect(panel.getByRole('timer')).toHaveText(/^(?:30|29) minutes left$/);
  await expect(page.getByRole('list', { name: 'Notes so far' }).locator('textarea')).toHaveCount(5);
  await expect(page.getByRole('timer')).toHaveText(/^(?:30|29) minutes left$/);
  await panel.close();

  await page.getByRole('button', { name: 'It’s over' }).click();
  await page.getByLabel('What stayed with you from Rosalind?').fill('a model is a question, not an answer');
  await page.getByLabel('What will you do with it?').fill('sit in on a gauge check');
  await expect(page.getByLabel('Words they used')).toHaveValue('“Stage discharge”');
  const tomasz = page.getByRole('listitem').filter({ hasText: 'Tomasz Wieczorek' });
  await tomasz.getByLabel('I may say who sent me').check();
  await tomasz.getByRole('button', { name: 'Save as a person' }).click();
  await expect(page.getByRole('link', { name: 'Tomasz Wieczorek is saved' })).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('Followed until it is done.')).toHaveCount(1);
  await page.getByRole('link', { name: 'Write the thank-you to Rosalind' }).click();

  await expect(message(page)).toHaveValue(/a model is a question, not an answer/);
  await expect(message(page)).not.toHaveValue(/commute/);
  await copyAndMark(page);
  await stage('Thanked');
  await writeElse(page, 'Thank-you card');
  await copyAndMark(page, 'Mark as posted');
  await expect(page.getByText(/You posted/).first()).toBeVisible();
});

test('what grows out of it: the advice taken, both who were named written to, and told', async () => {
  await openPerson(page, 'Rosalind Thackerby');
  const named = page.getByRole('listitem').filter({ hasText: 'Marta Lind' });
  await named.getByLabel('I may say who sent me').check();
  await named.getByRole('button', { name: 'Save as a person' }).click();
  for (const name of ['Marta Lind', 'Tomasz Wieczorek']) {
    await openPerson(page, name);
    await page.getByLabel(/^Why /).fill('works where the gauges stand');
    await expect(message(page)).toHaveValue(/Rosalind Thackerby/);
    expect((await message(page).inputValue()).slice(0, 160)).toMatch(/Rosalind/);
    await page.getByLabel('Channel').selectOption('email');
    await copyAndMark(page);
    await stage('Asked');
  }

  await openPerson(page, 'Rosalind Thackerby');
  await page.getByLabel('Sit in on a gauge check').check();
  await page.getByRole('link', { name: 'Tell them what came of it' }).click();
  await expect(message(page)).toHaveValue(/gauge check/i);
  await copyAndMark(page);
  await stage('In touch');
  await expect(page.getByText(/^They heard of it on/)).toBeVisible();

  await goTo(page, 'Goals');
  await page.getByRole('button', { name: 'More about Flood modelling' }).click();
  await page.getByRole('menuitem', { name: 'Reached' }).click();
  await page.getByRole('link', { name: 'Write to Rosalind' }).click();
  await expect(message(page)).toHaveValue(/flood modelling/i);
  expect((await journey.rows('people')).map(({ name, stage: at }) => [name, at]).toSorted()).toEqual([
    ['Marta Lind', 'asked'],
    ['Rosalind Thackerby', 'in-touch'],
    ['Tomasz Wieczorek', 'asked'],
  ]);
});

test('what is due is put off, taken off and stopped; an odd order is asked about, a date set right', async () => {
  await goTo(page, 'People');
  await page.getByRole('link', { name: 'Add by hand' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Grace Mbeki');
  await page.getByRole('button', { name: 'Save as contact' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Grace Mbeki' })).toBeVisible();

  await page.getByRole('button', { name: 'Something else' }).click();
  await page.getByRole('menuitem', { name: 'You thanked them' }).click();
  await expect(page.getByText('No conversation stands here. Mark the thank-you all the same?')).toBeVisible();
  await page.getByRole('button', { name: 'Note it anyway' }).click();
  await stage('Thanked');
  await page.getByRole('button', { name: 'Undo' }).click();
  await stage('Saved');

  await page.getByRole('button', { name: 'You wrote to them' }).click();
  await stage('Asked');
  await page.getByRole('button', { name: /^More: You (?:asked|wrote)/ }).click();
  await page.getByRole('menuitem', { name: 'Correct the date and time…' }).click();
  const [before = ''] = (await wallClock(page, -60 * 24 * 4)).split('T');
  await page.getByLabel('Day', { exact: true }).fill(before);
  await page.getByRole('button', { name: 'Set it right' }).click();
  await expect(page.getByText(/^Set right: /)).toBeVisible();

  await page.getByRole('button', { name: 'Enter the conversation' }).click();
  const [day = '', time = ''] = (await wallClock(page, -170)).split('T');
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Time', { exact: true }).fill(time);
  await page.getByRole('button', { name: 'Save the time' }).click();
  await stage('Met');

  await goTo(page, 'Today');
  const row = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  const later = (text: string) =>
    row(text).getByRole('button', { name: 'Later or done: Grace Mbeki' }).click();
  await expect(row('Three minutes after Grace')).toContainText('2 hours late');
  await later('Three minutes after Grace');
  await page.getByRole('menuitem', { name: 'Another time…' }).click();
  await page.getByLabel('Day and time, in your words').fill('next Thursday 3pm');
  await expect(page.getByText(/^Thursday.* 15:00/)).toBeVisible();
  await page.getByRole('button', { name: 'Put it off' }).click();
  await expect(page.getByText(/^Put off until /)).toBeVisible();
  await expect(row('Three minutes after Grace').getByText('2 hours late')).toHaveCount(0);
  await later('Post a card to Grace');
  await page.getByRole('menuitem', { name: 'Not needed' }).click();
  await page.getByRole('button', { name: 'Stop this kind for Grace' }).click();
  await expect(page.getByText('This kind does not come again for Grace.')).toBeVisible();
  await expect(row('Post a card to Grace')).toHaveCount(0);
  await openPerson(page, 'Grace Mbeki');
  await expect(page.getByText(/^Stopped: /)).toBeVisible();
  await page.getByRole('button', { name: 'Let it come again' }).click();
  await expect(page.getByText(/^Stopped: /)).toHaveCount(0);
});
