// What somebody does on the way from a saved person to two who were named: verbs that the parts of the arc share.
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from './extension';

/** One of our own pages in a new tab, and afterwards only by what is pressed in it. */
export async function openOurs(context: BrowserContext, extId: string, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extId}/${path}`);
  return page;
}

/** Goes to a place of the rail. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(`^${place}`) })
    .click();
}

/** From the list of people to one of them. */
export async function openPerson(page: Page, name: string): Promise<void> {
  await goTo(page, 'People');
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Another message than the one that comes next. */
export async function writeElse(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Write another message' }).click();
  await page.getByRole('menuitem', { name: kind, exact: true }).click();
}

export const message = (page: Page) => page.getByRole('textbox', { name: /^The message to/ });

/** Copies the message as it stands and marks it, as somebody does who sends it themselves. */
export async function copyAndMark(page: Page, mark = 'Mark as sent'): Promise<string> {
  const words = await message(page).inputValue();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Ready to paste')).toBeVisible();
  await page.getByRole('button', { name: mark }).click();
  await expect(
    page.getByRole('status').filter({ hasText: /^(?:Marked as sent|.* is thanked)/ }),
  ).toBeVisible();
  return words;
}
