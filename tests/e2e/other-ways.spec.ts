// Ways in without a button: by hand, pasted, selected; what the page says later; the report on a layout.
import type { Worker } from '@playwright/test';
import { expect, test, workerOf } from './support/extension';
import { Journey } from './support/journey';
import { clickPageButton, pageSays } from './support/page-button';
import { profilePage, serveProfiles } from './support/profiles';

declare const chrome: {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
};

// access.spec.ts adds somebody by hand with the keyboard alone.
test(
  'a person is added by hand; the name is asked for, what was typed stays',
  { tag: '@soak' },
  async ({ launched, extId, context }) => {
    const journey = new Journey(launched, extId);
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extId}/dashboard.html#/people/new`);
    await page.getByLabel(/^Title/).fill('Ferry pilot');
    await page.getByLabel(/^Profile address/).fill('example.org/in/nobody');
    await page.getByRole('button', { name: 'Save as contact' }).click();
    await expect(page.getByText('A person needs a name.')).toBeVisible();
    await expect(page.getByText('This is not the address of a profile.', { exact: false })).toBeVisible();
    await page.getByLabel('Name', { exact: true }).fill('Noemi Vasquelle');
    await page.getByLabel(/^Profile address/).fill('www.linkedin.com/in/noemi-vasquelle/');
    await page.getByRole('button', { name: 'Save as contact' }).click();
    await expect(page.getByRole('heading', { name: 'Noemi Vasquelle' })).toBeVisible();
    expect(await journey.rows('people')).toMatchObject([
      { name: 'Noemi Vasquelle', title: 'Ferry pilot', keys: ['slug:noemi-vasquelle'] },
    ]);
  },
);

test('what is selected on a profile fills the form, line by line', async ({ launched, extId, context }) => {
  const journey = new Journey(launched, extId);
  const page = await journey.openProfile('sdui-componentkey-en');
  await page.evaluate(() => {
    const heading = document.querySelector('main h2, main h1')?.closest('section');
    if (!heading) throw new Error('no card to select');
    getSelection()?.selectAllChildren(heading);
  });
  const opened = context.waitForEvent('page');
  await fromMenu(await workerOf(context), { menuItemId: 'save-selection', selectionText: 'one line' });
  const form = await opened;
  const expected = JSON.parse(await expectedOf('sdui-componentkey-en')) as { name: string };
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue(expected.name);
  await form.getByRole('button', { name: 'Save as contact' }).click();
  await expect(form.getByRole('heading', { name: expected.name })).toBeVisible();
  await clickPageButton(page, /^Save as contact/);
  await pageSays(page, 'brought up to date');
  expect(await journey.rows('people')).toHaveLength(1);
});

test('another person on somebody’s profile, selected or linked, is not saved as them nor written over them', async ({
  launched,
  extId,
  context,
}) => {
  const journey = new Journey(launched, extId);
  const page = await journey.openProfile('ember-en');
  await journey.saveFromPage(page, 'Saved on this computer.');
  await page.evaluate(() => {
    const aside = document.createElement('p');
    aside.textContent = 'Corvin Adeyemi-Holt';
    document.body.append(aside);
    getSelection()?.selectAllChildren(aside);
  });
  const worker = await workerOf(context);
  const bySelection = context.waitForEvent('page');
  await fromMenu(worker, { menuItemId: 'save-selection', selectionText: 'Corvin Adeyemi-Holt' });
  const selected = await bySelection;
  await expect(selected.getByLabel('Name', { exact: true })).toHaveValue('Corvin Adeyemi-Holt');
  await expect(selected.getByLabel('Profile address')).toHaveValue('');
  // Typed by mistake, it is said whose it is.
  await selected.getByLabel('Profile address').fill(profilePage('ember-en').url);
  await expect(selected.getByText('This address is saved for Rosalind Thackerby')).toBeVisible();

  const linkUrl = 'https://www.linkedin.com/in/corvin-adeyemi-holt?trk=x';
  const byLink = context.waitForEvent('page');
  await fromMenu(worker, { menuItemId: 'save-person', linkUrl });
  const linked = await byLink;
  await expect(linked.getByLabel('Profile address')).toHaveValue(
    'https://www.linkedin.com/in/corvin-adeyemi-holt',
  );
  await expect(linked.getByLabel('Name', { exact: true })).toHaveValue('');
  expect(await journey.rows('steps')).toHaveLength(1);
});

/** What the browser tells the background when the menu is used in the tab of a profile. */
async function fromMenu(worker: Worker, click: object): Promise<void> {
  await worker.evaluate(async (used) => {
    const [tab] = (await chrome.tabs.query({})).filter((one) => one.url?.includes('/in/'));
    if (!tab) throw new Error('no profile tab');
    chrome.contextMenus.onClicked.dispatch({ pageUrl: tab.url, ...used }, tab);
  }, click);
}

async function expectedOf(name: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(new URL(`../fixtures/linkedin/${name}/expected.json`, import.meta.url), 'utf8');
}

test('what the user typed stays; what the page now says is theirs to take or leave', async ({
  launched,
  extId,
  context,
}) => {
  const journey = new Journey(launched, extId);
  const page = await journey.openProfile('ember-en');
  await journey.saveFromPage(page, 'Saved on this computer.');
  const opened = context.waitForEvent('page');
  await clickPageButton(page, 'Edit');
  const dashboard = await opened;
  await dashboard.getByRole('button', { name: 'Edit what is known' }).click();
  await dashboard.getByLabel('Title').fill('Flood lead');
  await dashboard.keyboard.press('Enter');
  await expect(dashboard.getByText('Flood lead at Calder Flow Modelling')).toBeVisible();

  await page.bringToFront();
  await clickPageButton(page, /^Save as contact/);
  await pageSays(page, 'brought up to date');
  await dashboard.bringToFront();
  await expect(dashboard.getByText('Title: the page now says “Senior Flood Modeller”.')).toBeVisible();
  expect(await journey.rows('people')).toMatchObject([{ title: 'Flood lead' }]);
  await dashboard.getByRole('button', { name: 'Take it' }).click();
  await expect(dashboard.getByText('Senior Flood Modeller at Calder Flow Modelling')).toBeVisible();
  expect(await journey.rows('people')).toMatchObject([{ past: [{ field: 'title', value: 'Flood lead' }] }]);
});

test('a page that is not understood offers a report that holds nothing of it', async ({
  launched,
  extId,
  context,
}) => {
  const journey = new Journey(launched, extId);
  const stale = 'https://www.linkedin.com/in/somebody-else/';
  await serveProfiles(context, { [stale]: profilePage('ember-en').html });
  const page = await context.newPage();
  await page.goto(stale);
  await journey.inPopup(page, async (popup) => {
    await popup.getByRole('button', { name: 'Show a report for the makers of Parley' }).click();
    const report = popup.getByLabel('Report on the layout of this page');
    await expect(report).toContainText('signals:');
    const words = await report.innerText();
    expect(words).not.toMatch(/rosalind|thackerby|calder|somebody/i);
    await popup.getByRole('button', { name: 'Copy the report' }).click();
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(words);
  });
});
