// Nobody and nothing twice: a nervous hand presses twice, and what that does is done once; a name that is saved already is told.
import type { Page } from '@playwright/test';
import { expect, test } from './support/extension';
import { personRow, put, rows } from './support/rows';

const kindsOf = async (page: Page) => (await rows(page, 'steps')).map(({ kind }) => kind);

test('pressed twice: one person, one step, one conversation', async ({ context, extId }) => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extId}/dashboard.html#/people/new`);
  await page.getByLabel('Name', { exact: true }).fill('Noemi Vasquelle');
  await page.getByRole('button', { name: 'Save as contact' }).dblclick();
  await expect(page.getByRole('heading', { name: 'Noemi Vasquelle' })).toBeVisible();
  expect(await rows(page, 'people')).toHaveLength(1);
  expect(await kindsOf(page)).toEqual(['saved']);

  await put(page, 'people', [{ ...personRow('dele', 'Dele Ade'), stage: 'asked' }]);
  await put(page, 'steps', [
    { id: 's1', personId: 'dele', kind: 'saved', at: '2026-01-01T09:00:00.000Z' },
    { id: 's2', personId: 'dele', kind: 'sent', at: '2026-01-02T09:00:00.000Z' },
  ]);
  await page.goto(`chrome-extension://${extId}/dashboard.html#/people/dele`);
  await page.reload();
  await page.getByRole('button', { name: 'They wrote back' }).dblclick();
  await expect.poll(() => kindsOf(page)).toContain('replied');
  await page.waitForTimeout(500);
  expect((await kindsOf(page)).filter((kind) => kind === 'replied')).toHaveLength(1);

  await page.getByRole('button', { name: 'Enter the conversation' }).click();
  await page.getByLabel('Day', { exact: true }).fill('2027-03-01');
  await page.getByLabel('Time', { exact: true }).fill('10:00');
  await page.getByRole('button', { name: 'Save the time' }).dblclick();
  await expect(page.getByText(/^You talk/).first()).toBeVisible();
  await page.waitForTimeout(500);
  expect(await rows(page, 'interviews')).toHaveLength(1);
});

test('a name that is saved already is told before another of that name is added', async ({
  context,
  extId,
}) => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extId}/dashboard.html#/people/new`);
  await put(page, 'people', [
    { ...personRow('zoe', 'Zoë Marchetti'), title: 'Ferry pilot', keys: ['slug:zoe-marchetti'] },
  ]);
  await page.reload();
  const name = page.getByLabel('Name', { exact: true });
  await name.fill('zoe  marchetti');
  await expect(page.getByText('Zoë Marchetti is saved already')).toBeVisible();
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Ferry pilot' }).click();
  await expect((await opened).getByRole('heading', { name: 'Zoë Marchetti' })).toBeVisible();
  await expect(name).toHaveValue('zoe  marchetti');
  // With the address that one has it is them, and saving brings them up to date.
  await page.getByLabel('Profile address').fill('https://www.linkedin.com/in/zoe-marchetti/');
  await expect(page.getByText('is saved already')).toBeHidden();
  await page.getByLabel('Profile address').fill('');
  await name.fill('Zoë M');
  await expect(page.getByText('is saved already')).toBeHidden();
});
