// Builds the gallery, serves it and takes its pictures into .output/gallery: each part in both themes at 400 and 1280 px,
// each screen at the size it has in the product, and some with text at 200 % or mirrored.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';

const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));
const folder = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));
const only = process.argv[2];

const PARTS = [
  ...['actions', 'fields', 'choices', 'marks', 'writing'],
  ...['lists', 'headers', 'stories', 'surfaces', 'talks'],
];
const POPUPS = ['popup-person', 'popup-long', 'popup-today', 'popup-start'];
const PAGES = ['dashboard-today', 'dashboard-people', 'dashboard-person', 'welcome'];

/** name, query, width, height */
const SHOTS = [
  ...PARTS.flatMap((part) => [1280, 400].map((width) => [`${part}.${width}`, `part=${part}`, width, 800])),
  ...POPUPS.map((screen) => [screen, `screen=${screen}`, 400, 600]),
  ...POPUPS.map((screen) => [`${screen}.large-text`, `screen=${screen}&text=200`, 400, 600]),
  ['popup-person.tab', 'screen=popup-person', 1000, 800],
  ['popup-person.mirrored', 'screen=popup-person&dir=rtl', 400, 600],
  ...PAGES.flatMap((screen) =>
    [1280, 400].map((width) => [`${screen}.${width}`, `screen=${screen}`, width, 800]),
  ),
  ['dashboard-today.large-text', 'screen=dashboard-today&text=200', 400, 800],
  ...[320, 400].map((width) => [
    `sidepanel-conversation.${width}`,
    'screen=sidepanel-conversation',
    width,
    800,
  ]),
  ['dialog', 'part=surfaces&dialog=1', 400, 800],
];

await mkdir(folder, { recursive: true });
await build({ configFile, logLevel: 'warn' });
const server = await preview({ configFile, logLevel: 'warn', preview: { port: 0, host: '127.0.0.1' } });
const address = `http://127.0.0.1:${server.httpServer.address().port}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
let failed = 0;
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => fail(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) fail(message.text());
  });
  for (const [name, query, width, height] of SHOTS.filter(([shot]) => !only || shot.includes(only))) {
    for (const theme of ['light', 'dark']) {
      await page.setViewportSize({ width, height });
      await page.goto(`${address}?${query}&theme=${theme}`);
      await page.locator('h1').first().waitFor();
      await page.waitForTimeout(250); // a skeleton shows itself after 150 ms
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
        fail(`${name} scrolls sideways`);
      await page.screenshot({ path: `${folder}${name}.${theme}.png`, fullPage: name.includes('.') });
    }
  }
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = failed > 0 ? 1 : 0;

function fail(what) {
  failed += 1;
  console.error(what);
}
