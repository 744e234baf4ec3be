import { defineConfig } from '@playwright/test';

/** Whole journeys with the built extension in a real Chromium. One at a time: they measure time and share two cores. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  retries: 0, // a test that passes at the second try has found something
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./tests/support/playwright-plain-reporter.mjs']],
});
