import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const chromium =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));

/** Components as a person meets them: painted, focused and measured by a real Chromium. */
export default defineConfig({
  resolve: {
    alias: [
      { find: 'wxt/browser', replacement: at('tests/support/browser-shim.ts') },
      { find: '#i18n', replacement: at('tests/support/i18n-shim.ts') },
      { find: /^@\//, replacement: at('./') },
    ],
  },
  // Named here, or Vite finds them in the middle of the first test and reloads the page under it.
  optimizeDeps: { include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', 'vitest-browser-react'] },
  test: {
    include: ['tests/browser/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    fileParallelism: false,
    reporters: ['default', ['./tests/support/vitest-plain-reporter.mjs', { suite: 'browser' }]],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          ...(chromium && { executablePath: chromium }),
          args: ['--no-sandbox', '--disable-quic'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
