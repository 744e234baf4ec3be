// A Chromium with the freshly built extension, in a profile of its own that is thrown away. Nothing can leave the machine.
import { chromium } from 'playwright';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Problem } from '../ensure/run.mjs';

const EXTENSION = resolve('.output/chrome-mv3');
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
/** One place for each hour of the day, whatever the season. */
const CITIES = [
  ...[
    'Pacific/Honolulu',
    'Pacific/Gambier',
    'America/Anchorage',
    'America/Los_Angeles',
    'America/Denver',
    'America/Chicago',
  ],
  ...[
    'America/New_York',
    'America/Puerto_Rico',
    'America/Sao_Paulo',
    'America/Noronha',
    'Atlantic/Cape_Verde',
  ],
  ...[
    'Europe/London',
    'Africa/Lagos',
    'Europe/Berlin',
    'Africa/Johannesburg',
    'Africa/Nairobi',
    'Asia/Dubai',
    'Asia/Tashkent',
  ],
  ...[
    'Asia/Dhaka',
    'Asia/Bangkok',
    'Asia/Singapore',
    'Asia/Tokyo',
    'Australia/Brisbane',
    'Pacific/Guadalcanal',
  ],
  ...['Pacific/Auckland', 'Pacific/Fiji', 'Pacific/Tongatapu', 'Pacific/Pago_Pago', 'Africa/Abidjan'],
];
const open = new Set();

/** Starts it. Without a window unless `headed`; `zone` is where its clock stands. */
export async function openChromium({ headed = false, zone = zoneWhereItIsMidday(), sharp = false }) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-start-'));
  // Also when we are interrupted while the browser is still starting.
  process.once('exit', () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  );
  const bin = process.env.CHROMIUM_PATH ?? PLACES.find(existsSync);
  const options = {
    ...(bin ? { executablePath: bin } : { channel: 'chromium' }),
    env: { ...process.env, TZ: zone, LANGUAGE: 'en_GB', LANG: 'en_GB.UTF-8' },
    headless: !headed,
    viewport: headed ? null : { width: 1280, height: 800 },
    ...(!headed && sharp && { deviceScaleFactor: 2 }),
    handleSIGINT: false, // start.mjs closes the browser and removes its folder
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      '--remote-debugging-port=0',
      '--lang=en-GB',
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(headed
        ? ['--window-size=1280,900', '--test-type'] // no bar about flags above the page
        : ['--window-size=1280,900', '--screen-info={1600x1200}']), // a smaller screen leaves the popup less than its 600 px
    ],
  };
  try {
    const context = await chromium.launchPersistentContext(folder, options);
    const browser = { context, folder, headed };
    open.add(browser);
    context.setDefaultTimeout(15_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return browser;
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true });
    throw new Problem(whyNotStarted(String(cause.message), bin), { cause });
  }
}

function whyNotStarted(said, bin) {
  if (/XServer|X server|Missing X|cannot open display|Unable to open X|ozone|wayland/i.test(said))
    return 'The browser could not open a window on this display. Log in on a desktop, or run npm start -- --tour to be shown it without a window.';
  if (/Executable doesn't exist|ENOENT|not found/i.test(said))
    return 'Chromium is missing. Install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH to one, then run npm start again.';
  return `${bin ?? 'Chromium'} did not start. Start it once by hand to see why, or set CHROMIUM_PATH to another one, then run npm start again.`;
}

/** Ends one browser and removes its folder. */
export async function close(browser) {
  open.delete(browser);
  await browser.context.close().catch(() => undefined);
  rmSync(browser.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Ends them all; says whether one of them had a window. */
export async function closeAll() {
  const all = [...open];
  await Promise.all(all.map(close));
  return all.some(({ headed }) => headed);
}

/** Reminders keep to waking hours: so that they can be seen at any hour, the browser is put where it is about one o'clock. */
export function zoneWhereItIsMidday(now = new Date()) {
  const hourIn = (timeZone) =>
    Number(new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(now));
  return CITIES.find((zone) => hourIn(zone) === 13) ?? 'Etc/UTC';
}

/** The extension's background worker. */
export async function workerOf({ context }) {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** The page that the extension opens by itself after it was installed. */
export async function welcomePage({ context }) {
  const isIt = (page) => page.url().endsWith('/welcome.html');
  return context.pages().find(isIt) ?? (await context.waitForEvent('page', { predicate: isIt }));
}

/** The popup itself, opened as the toolbar does. It is only seen by a second connection, made after it is open. */
export async function openPopup(browser) {
  const worker = await workerOf(browser);
  await worker.evaluate(() => chrome.action.openPopup());
  const [port] = readFileSync(join(browser.folder, 'DevToolsActivePort'), 'utf8').split('\n');
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const popup = second
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().endsWith('/popup.html'));
  if (!popup) throw new Problem('The toolbar popup did not open. Run npm test: its Chromium tests say more.');
  popup.setDefaultTimeout(15_000);
  const done = async () => {
    await popup.evaluate(() => window.close()).catch(() => undefined); // gone before it can answer
    await second.close();
  };
  return { popup, done };
}
