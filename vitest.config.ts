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

export default defineConfig({
  plugins: [WxtVitest(), messagesFromFile],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/browser/**', 'tests/firefox/**', 'node_modules/**'],
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    reporters: ['default', './tests/support/vitest-plain-reporter.mjs'],
  },
});
