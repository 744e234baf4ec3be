import { defineConfig } from '@playwright/test';

/** Variants of what another test shows already are for `npm run soak`, which sets THOROUGH. */
const grepInvert = process.env['THOROUGH'] ? [] : [/@soak/];

/**
 * Whole journeys with the built extension in a real Chromium, two at a time: each worker has one browser, in which every test has
 * Parley installed anew. What installs the extension for the whole machine comes after them and alone.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0, // a test that passes at the second try has found something
  timeout: 90_000,
  expect: { timeout: 15_000 },
  grepInvert,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./tests/support/playwright-plain-reporter.mjs']],
  projects: [
    { name: 'together', testIgnore: '**/installed.spec.ts' },
    { name: 'alone', testMatch: '**/installed.spec.ts', dependencies: ['together'], fullyParallel: false },
  ],
});
