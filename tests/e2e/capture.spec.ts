// Every door saves the same person once; what cannot be read saves nobody and says why in one sentence.
import { expect, test, workerOf } from './support/extension';
import { Journey } from './support/journey';
import { clickPageButton, pageSays } from './support/page-button';
import { profilePage, serveProfiles } from './support/profiles';

declare const chrome: {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
};

test('a second save brings up to date; undo takes each back', async ({ launched, extId, context }) => {
  const journey = new Journey(launched, extId);
  const page = await journey.openProfile('ember-en');
  await journey.saveFromPage(page, 'Saved on this computer.');
  await clickPageButton(page, /^Save as contact \(saved/);
  await pageSays(page, 'brought up to date');
  expect(await journey.rows('people')).toHaveLength(1);
  await clickPageButton(page, 'Undo');
  await pageSays(page, 'Undone.');
  expect(await journey.rows('people')).toHaveLength(1);

  const other = await context.newPage();
  await other.goto(profilePage('public-en').url);
  await journey.saveFromPage(other, 'Saved on this computer.');
  await clickPageButton(other, 'Undo');
  await pageSays(other, 'Undone.');
  expect(await journey.rows('people')).toHaveLength(1);
});

test('edit opens the person; a saved person is known when one comes back', async ({
  launched,
  extId,
  context,
}) => {
  const journey = new Journey(launched, extId);
  const page = await journey.openProfile('ember-en');
  await journey.saveFromPage(page, 'Saved on this computer.');
  const opened = context.waitForEvent('page');
  await clickPageButton(page, 'Edit');
  await expect((await opened).getByRole('heading', { name: 'Rosalind Thackerby' })).toBeVisible();
  await page.reload();
  await pageSays(page, 'press to bring up to date');
});

test('the shortcut and the context menu save the same person', async ({ launched, extId, context }) => {
  const journey = new Journey(launched, extId);
  await journey.openProfile('ember-en');
  const worker = await workerOf(context);
  for (const door of ['commands', 'contextMenus'] as const) {
    await worker.evaluate(async (name) => {
      const [tab] = (await chrome.tabs.query({})).filter((one) => one.url?.includes('/in/'));
      if (!tab) throw new Error('no profile tab');
      if (name === 'commands') chrome.commands.onCommand.dispatch('save-person', tab);
      else chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-person' }, tab);
    }, door);
    await expect.poll(() => journey.notices()).toEqual(['saved-from-door']);
  }
  await expect.poll(() => journey.rows('steps')).toHaveLength(2);
  expect(await journey.rows('people')).toMatchObject([{ name: 'Rosalind Thackerby' }]);
});

test('the popup shows who is on the page and lets it be corrected before saving', async ({
  launched,
  extId,
}) => {
  const journey = new Journey(launched, extId);
  const page = await journey.openProfile('ember-en');
  await journey.inPopup(page, async (popup) => {
    await expect(popup.getByLabel('Title')).toHaveValue('Senior Flood Modeller');
    expect(await journey.rows('people')).toEqual([]);
    await popup.getByLabel('Title').fill('Lead flood modeller');
    await popup.getByRole('button', { name: 'Save as contact' }).click();
    await expect(popup.getByText('Lead flood modeller at Calder Flow Modelling')).toBeVisible();
  });
  await clickPageButton(page, /^Save as contact/);
  await pageSays(page, 'Lead flood modeller');
});

const stale = profilePage('ember-en').html;
const wall = profilePage('refuse-wall-on-profile-address');
const bare = profilePage('refuse-nothing-but-a-title');
const REFUSALS: [string, string, string, RegExp, tag?: string][] = [
  [
    'a stale page: the address of one person, the card of another',
    'https://www.linkedin.com/in/somebody-else/',
    stale,
    /still shows someone else/,
  ],
  ['a sign-in wall under a profile address', wall.url, wall.html, /asks you to sign in/],
  ['a page with nothing but a title', bare.url, bare.html, /still loading|will not guess/, '@soak'],
];
for (const [words, url, html, sentence, tag] of REFUSALS) {
  test(
    `${words}: nothing is saved, and one sentence says why`,
    { ...(tag && { tag }) },
    async ({ launched, extId, context }) => {
      const journey = new Journey(launched, extId);
      await serveProfiles(context, { [url]: html });
      const page = await context.newPage();
      await page.goto(url);
      await clickPageButton(page, 'Save as contact');
      const said = await pageSays(page, sentence);
      expect(said).toContain('Nothing was saved.');
      expect(await journey.rows('people')).toEqual([]);
      await journey.inPopup(page, async (popup) => {
        await expect(popup.getByRole('status').filter({ hasText: sentence })).toBeVisible();
      });
      expect(await journey.rows('people')).toEqual([]);
    },
  );
}

test('on a page that is not a profile there is no button, and the popup shows today', async ({
  launched,
  extId,
  context,
}) => {
  const journey = new Journey(launched, extId);
  await context.route('https://www.linkedin.com/in-stories/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Stories</h1>' }),
  );
  launched.strayRequests.length = 0;
  const page = await context.newPage();
  await page.route('https://www.linkedin.com/feed/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Feed</h1>' }),
  );
  await page.goto('https://www.linkedin.com/feed/');
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  await journey.inPopup(page, async (popup) => {
    await expect(popup.getByRole('heading', { name: 'Today' })).toBeVisible();
  });
  // Moving inside the app to a profile brings the button without a page load, and away again takes it.
  await page.evaluate(() => history.pushState({}, '', '/in/rosalind-thackerby-0001/'));
  await pageSays(page, 'Save as contact');
  await page.evaluate(() => history.pushState({}, '', '/feed/'));
  await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(2);
  launched.strayRequests.length = 0;
});
