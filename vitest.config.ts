import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** No browser holds the messages here. A plugin, because WxtVitest's own alias for '#i18n' beats a plain one. */
const messagesFromFile: Plugin = {
  name: 'parley:messages',
  config: () => ({
    resolve: { alias: { '#i18n': fileURLToPath(new URL('tests/support/i18n-shim.ts', import.meta.url)) } },
  }),
};

/** Tests of rooms that only turn values into values: they leave nothing behind, so they need not each begin in a new process. */
const PURE = 'tests/lib/{domain,formats,pages}/**/*.test.ts';

const COMMON = {
  setupFiles: ['tests/support/setup.ts'],
  restoreMocks: true,
  // Rules are tried on hundreds of made-up values; on a busy machine that takes longer than the usual five seconds,
  // and `npm run soak` tries RUNS times as many.
  testTimeout: 20_000 * Math.max(1, Number(process.env['RUNS'] ?? 1)),
};

export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: '100%', // the runner would leave one processor idle, which is half of a small machine
    reporters: ['default', './tests/support/vitest-plain-reporter.mjs'],
    projects: [
      {
        resolve: { alias: { '@': fileURLToPath(new URL('./', import.meta.url)).replace(/\/$/, '') } },
        test: { ...COMMON, name: 'pure', include: [PURE], isolate: false },
      },
      {
        plugins: [WxtVitest(), messagesFromFile],
        test: {
          ...COMMON,
          name: 'rooms',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [PURE, 'tests/e2e/**', 'tests/browser/**', 'tests/firefox/**', 'node_modules/**'],
        },
      },
    ],
  },
});
