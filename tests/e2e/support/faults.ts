// What keeps somebody out of a screen: faults that axe can see, in either theme, and words that must be scrolled sideways for.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './extension';

/** `npm run soak` asks every rule in every theme at every width; `npm test` asks each only where its answer can differ. */
const THOROUGH = Boolean(process.env['THOROUGH']);

/** Names, roles and places are the same in every theme and at every width; colours differ by theme, room by width. */
const LOOKS = THOROUGH
  ? [
      { width: 1280, theme: 'light' },
      { width: 1280, theme: 'dark' },
      { width: 320, theme: 'light' },
      { width: 320, theme: 'dark' },
    ]
  : [
      { width: 1280, theme: 'light' },
      { width: 1280, theme: 'dark', only: ['color-contrast'] },
      { width: 320, theme: 'light', only: [] },
    ];

/** How long a change of theme takes to be drawn. */
const DRAWN_MS = 250;

/** Opens the screen at this address and expects nothing to say against it. `narrow`: the least width it is made for. */
export async function expectNoFaults(page: Page, address: string, narrow = 320): Promise<void> {
  const name = address.replace(/^.*[#/](?=\w)/, '');
  await page.goto('about:blank');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  await expect(page.locator('h1')).toBeVisible();
  for (const { width, theme, only } of LOOKS as Look[]) {
    await page.setViewportSize({ width: Math.max(width, narrow), height: 800 });
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForTimeout(DRAWN_MS);
    if (only?.length !== 0) expect(await faultsOf(page, only), `${name} at ${width}, ${theme}`).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `${name} scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
  }
}

interface Look {
  width: number;
  theme: 'light' | 'dark';
  /** The rules to ask; all unless given. */
  only?: string[];
}

/** Frames of other origins are what the other mode is for, at the price of a new page each time; we have none. */
async function faultsOf(page: Page, only?: string[]): Promise<string[]> {
  const options = { resultTypes: ['violations' as const], selectors: false };
  const axe = new AxeBuilder({ page }).options(options).setLegacyMode(true);
  const { violations, passes } = await (only ? axe.withRules(only) : axe).analyze();
  expect(violations.length + passes.length, 'axe looked at something').toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
