// Every screen for everyone: no fault that axe can see in either theme, nothing scrolls sideways, and the keyboard is enough.
import { expect, test } from './support/extension';
import { expectNoFaults } from './support/faults';
import { Journey, wallClock } from './support/journey';

const VIEWS = [
  'popup.html',
  'dashboard.html#/today',
  'dashboard.html#/people',
  'dashboard.html#/people/new',
  'dashboard.html#/settings',
  'welcome.html',
];

test('no screen has a fault that axe can see, in light and dark, wide and narrow', async ({
  launched,
  extId,
  context,
}) => {
  test.setTimeout(120_000);
  const journey = new Journey(launched, extId);
  await journey.introduceMyself();
  const profile = await journey.openProfile('ember-en');
  await journey.saveFromPage(profile, 'Saved on this computer.');
  await journey.inPopup(profile, async (popup) => {
    await journey.writeAndSend(popup);
    await journey.enterConversation(popup, await wallClock(profile, -170));
  });
  const [person] = await journey.rows('people');
  const page = await context.newPage();
  for (const view of [...VIEWS, `dashboard.html#/people/${String(person?.['id'])}`])
    await expectNoFaults(page, `chrome-extension://${extId}/${view}`, view.startsWith('popup') ? 400 : 320);
});

test('somebody is added and written to with the keyboard alone', async ({ launched, extId, context }) => {
  const journey = new Journey(launched, extId);
  await journey.introduceMyself();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extId}/dashboard.html#/people/new`);
  await expect(page.getByLabel(/^Paste what you selected/)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Noemi Vasquelle');
  for (let tab = 0; tab < 4; tab += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Noemi Vasquelle' })).toBeVisible();
  await page.getByRole('button', { name: 'Write it' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('fly a ferry at night');
  await expect(page.getByRole('textbox', { name: 'The message to Noemi' })).toHaveValue(
    /because you fly a ferry at night/,
  );
  await page.getByRole('button', { name: 'Copy', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ready to paste')).toBeVisible();
});
