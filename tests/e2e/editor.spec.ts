// Writing a message: reviewed as it is typed, mended in one tap, never lost, and stopped where it would do harm.
import type { Page } from '@playwright/test';
import { expect, stopWorker, test } from './support/extension';
import { Journey } from './support/journey';
import { footShifts, placesSeen, watchPlace } from './support/places';

const draftIn = (screen: Page) => screen.getByRole('textbox', { name: /^The message to/ });
const copyIn = (screen: Page) => screen.getByRole('button', { name: 'Copy', exact: true });

async function writing(journey: Journey): Promise<Page> {
  await journey.introduceMyself();
  const page = await journey.openProfile('ember-en');
  await journey.saveFromPage(page, 'Saved on this computer.');
  return page;
}

test('a job ask stops the copy until the user says it is none; a wrong name is mended in one tap', async ({
  launched,
  extId,
}) => {
  const journey = new Journey(launched, extId);
  const page = await writing(journey);
  await journey.inPopup(page, async (popup) => {
    await popup.getByLabel(/^Why /).fill('Moved from hospital pharmacy into analytics');
    await draftIn(popup).fill(
      'Hi Rosalynd, would you have 20 minutes to talk? Are you hiring? Thank you, Sam',
    );
    const findings = popup.getByRole('region', { name: 'What to look at' });
    await expect(findings).toContainText('Are you hiring');
    await expect(copyIn(popup)).toHaveCount(0);
    await popup.getByRole('button', { name: 'This is not a job ask' }).click();
    await popup.getByRole('button', { name: 'Use “Rosalind”' }).click();
    await expect(draftIn(popup)).toHaveValue(/^Hi Rosalind,/);
    await expect(copyIn(popup)).toBeVisible();
    // The mend was typed, so the browser's own undo takes it back.
    await draftIn(popup).press('Control+z');
    await expect(draftIn(popup)).toHaveValue(/^Hi Rosalynd,/);
  });
});

test('a placeholder cannot be overridden', async ({ launched, extId }) => {
  const journey = new Journey(launched, extId);
  const page = await writing(journey);
  await journey.inPopup(page, async (popup) => {
    await popup.getByLabel(/^Why /).fill('Moved from hospital pharmacy into analytics');
    await draftIn(popup).fill(
      'Hi Rosalind, I saw your talk on [topic]. Would you have 20 minutes? Thank you, Sam',
    );
    await expect(popup.getByText('One thing to settle first')).toBeVisible();
    const finding = popup.locator('.finding', { hasText: '[topic]' });
    await expect(finding).toBeVisible();
    await expect(finding.getByRole('button', { name: 'It’s fine as it is' })).toHaveCount(0);
  });
});

test('what is typed survives a closed popup and a stopped worker; earlier wordings are a tap away', async ({
  launched,
  extId,
}) => {
  const journey = new Journey(launched, extId);
  const page = await writing(journey);
  const mine = 'Hi Rosalind, this is all my own. Would you have 20 minutes? Thank you, Sam';
  await journey.inPopup(page, async (popup) => {
    await popup.getByLabel(/^Why /).fill('Moved from hospital pharmacy into analytics');
    await draftIn(popup).fill(mine);
  });
  await stopWorker(launched.context, extId);
  await journey.inPopup(page, async (popup) => {
    await expect(draftIn(popup)).toHaveValue(mine);
    await popup.getByRole('button', { name: 'Use the suggested text' }).click();
    await expect(draftIn(popup)).not.toHaveValue(mine);
    await popup.getByRole('button', { name: '1 earlier wording' }).click();
    await popup.getByRole('button', { name: 'Use this' }).click();
    await expect(draftIn(popup)).toHaveValue(mine);
    await popup.getByRole('button', { name: 'Other ways to say it' }).click();
    await popup
      .getByRole('list', { name: 'Other ways to say it' })
      .getByRole('button', { name: 'Use this' })
      .first()
      .click();
    await expect(draftIn(popup)).not.toHaveValue(mine);
    await expect(popup.getByRole('button', { name: /earlier wordings?$/ })).toBeVisible();
  });
});

test('the notes of a month are counted, and a person on the list of those who must not know is asked about', async ({
  launched,
  extId,
}) => {
  const journey = new Journey(launched, extId);
  const page = await writing(journey);
  const settings = await launched.context.newPage();
  await settings.goto(`chrome-extension://${extId}/dashboard.html#/settings`);
  await settings.getByLabel(/must not know/i).fill('Rosalind Thackerby');
  await settings.close();
  await journey.inPopup(page, async (popup) => {
    await popup.getByLabel(/^Why /).fill('Moved from hospital pharmacy into analytics');
    await expect(popup.getByText('0 of 5 connection notes sent this month.')).toBeVisible();
    await expect(popup.getByText(/on your list of those who must not know/)).toBeVisible();
    await expect(copyIn(popup)).toHaveCount(0);
    await popup.getByRole('button', { name: 'It’s fine as it is' }).click();
    await copyIn(popup).click();
    await popup.getByRole('button', { name: 'Mark as sent' }).click();
    await expect(popup.getByText('Asked', { exact: true })).toBeVisible();
  });
  const second = await journey.openProfile('sdui-en').catch(() => journey.openProfile('ember-de'));
  await journey.saveFromPage(second, 'Saved on this computer.');
  await journey.inPopup(second, async (popup) => {
    await popup.getByLabel(/^Why /).fill('Moved from hospital pharmacy into analytics');
    await expect(popup.getByText('1 of 5 connection notes sent this month.')).toBeVisible();
  });
});

// Reviewed with something to look at, and yet nothing that would stop it.
const UNSURE = 'Hi Rosalind, could we talk about your work one day? Thank you, Sam';

async function written(journey: Journey): Promise<{ page: Page; personId: string }> {
  const page = await writing(journey);
  await journey.inPopup(page, async (popup) => {
    await popup.getByLabel(/^Why /).fill('Moved from hospital pharmacy into analytics');
    await draftIn(popup).fill(UNSURE);
    await expect(popup.locator('.finding').first()).toBeVisible();
  });
  const [person] = await journey.rows('people');
  return { page, personId: String(person?.['id']) };
}

async function everythingSaid(screen: Page): Promise<void> {
  await expect(screen.getByText('More people say yes than one expects.')).toBeVisible();
  await expect(screen.getByText('0 of 5 connection notes sent this month.')).toBeVisible();
  await expect(screen.locator('.finding').first()).toBeVisible();
}

test('on the full page the copy stays where it is when findings and notices come, wide and narrow', async ({
  launched,
  extId,
}) => {
  const journey = new Journey(launched, extId);
  const { personId } = await written(journey);
  const screen = await launched.context.newPage();
  await watchPlace(screen, 'Copy');
  for (const [width, height] of [
    [1280, 1000],
    [1280, 600],
    [320, 1600],
    [320, 600],
  ] as const) {
    await screen.setViewportSize({ width, height });
    await screen.goto('about:blank');
    await screen.goto(`chrome-extension://${extId}/dashboard.html#/people/${personId}/draft/outreach`);
    await everythingSaid(screen);
    expect(await placesSeen(screen), `at ${width} by ${height}`).toHaveLength(1);
  }
});

test('in the popup the copy stays where it is when findings and notices come', async ({
  launched,
  extId,
}) => {
  const journey = new Journey(launched, extId);
  const { page } = await written(journey);
  await journey.inPopup(page, async (popup) => {
    await everythingSaid(popup);
    expect(await footShifts(popup)).toEqual([]);
    // Again from the first word on, now that everything is fetched.
    await draftIn(popup).fill('Hi Rosalind');
    await watchPlace(popup, 'Copy');
    await draftIn(popup).fill(UNSURE);
    await everythingSaid(popup);
    expect(await placesSeen(popup)).toHaveLength(1);
  });
  const screen = await launched.context.newPage();
  await watchPlace(screen, 'Copy');
  await screen.setViewportSize({ width: 400, height: 600 });
  await screen.goto(`chrome-extension://${extId}/popup.html`);
  await screen.getByText('Rosalind Thackerby').click();
  await everythingSaid(screen);
  expect(await placesSeen(screen)).toHaveLength(1);
});
