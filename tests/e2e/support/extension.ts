// A real Chromium with the built extension, and profile pages of invented people served under the real address. Nothing can leave the machine.
import {
  test as base,
  chromium,
  expect,
  type BrowserContext,
  type CDPSession,
  type Page,
  type Worker,
} from '@playwright/test';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveProfiles } from './profiles';
import { SharedBrowser } from './shared-browser';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  action: { openPopup(): Promise<void> };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
};

/** The built extension; PARLEY_CHROME_BUILD names another folder, for a run that must not notice a build going on meanwhile. */
export const EXTENSION =
  process.env['PARLEY_CHROME_BUILD'] ??
  fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
/** Debian's Chromium or the one that is named; undefined: the one that Playwright brings. */
export const BIN =
  process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);

export interface Launched {
  context: BrowserContext;
  profileDir: string;
  /** Every request that was neither ours nor a served profile page. */
  strayRequests: string[];
}

const newProfile = (): string => mkdtempSync(join(tmpdir(), 'parley-chromium-'));

/** Starts Chromium on a profile folder (a new one unless given) with the built extension, or a copy of it. */
export async function launch(profileDir = newProfile(), extension = EXTENSION): Promise<Launched> {
  return start(profileDir, [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]);
}

/** A Chromium without Parley in it yet, which can be told to install it. */
async function launchEmpty(): Promise<Launched> {
  return start(newProfile(), [
    `--disable-extensions-except=${EXTENSION}`,
    '--enable-unsafe-extension-debugging',
  ]);
}

async function start(profileDir: string, args: string[]): Promise<Launched> {
  const context = await chromium.launchPersistentContext(profileDir, {
    env: { ...process.env, TZ: zoneWhereItIsMidday() },
    ...(BIN ? { executablePath: BIN } : { channel: 'chromium' }),
    headless: !process.env['HEADED'],
    viewport: { width: 1280, height: 800 },
    args: [
      ...args,
      '--remote-debugging-port=0',
      '--no-sandbox',
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const strayRequests: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (
      !/^(?:chrome-extension|data|blob|about):/.test(url) &&
      !url.startsWith('https://www.linkedin.com/in/')
    )
      strayRequests.push(url);
  });
  await serveProfiles(context);
  return { context, profileDir, strayRequests };
}

/** Reminders keep to waking hours; so that a test can run at any hour, the browser is put where it is about one o'clock. */
export function zoneWhereItIsMidday(): string {
  const offset = 13 - new Date().getUTCHours();
  return offset === 0 ? 'Etc/UTC' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

/** The extension's worker, started if need be. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** The host part of the extension's own addresses. The page button is registered when this resolves. */
export async function extensionId(context: BrowserContext): Promise<string> {
  let host = '';
  // Asked in its very first moment, a worker does not know yet that it is one ("No SW"), and the browser may begin it once more.
  await expect(async () => {
    const worker = await workerOf(context);
    const scripts = worker.evaluate(
      async () => (await chrome.scripting.getRegisteredContentScripts()).length,
    );
    expect(await scripts).toBe(1);
    host = new URL(worker.url()).host;
  }).toPass({ timeout: 15_000, intervals: [50] });
  return host;
}

/** The toolbar popup itself, opened as the toolbar does. It is seen through a second connection made after it is open. */
export async function openPopup(
  launched: Launched,
  ours: Page,
  id: string,
): Promise<{ popup: Page; done: () => Promise<void> }> {
  await ours.evaluate(() => chrome.action.openPopup());
  const port = readFileSync(join(launched.profileDir, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const address = `chrome-extension://${id}/popup.html`;
  const popup = browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().startsWith(address));
  if (!popup) throw new Error('the popup did not open');
  return { popup, done: () => browser.close() };
}

/**
 * Runs an expression in the worker as it is now, woken if need be. Spoken to directly: a Playwright handle from before the worker was
 * stopped never answers.
 */
export async function inWorker(
  launched: Launched,
  ours: Page,
  id: string,
  expression: string,
): Promise<void> {
  const port = readFileSync(join(launched.profileDir, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const find = async () => {
    await ours.evaluate(() => chrome.runtime.sendMessage({ kind: 'look-again' }));
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as Target[];
    return targets.find(({ type, url }) => type === 'service_worker' && url.includes(id))
      ?.webSocketDebuggerUrl;
  };
  let address: string | undefined;
  await expect.poll(async () => (address = await find()), { timeout: 10_000 }).toBeTruthy();
  const socket = new WebSocket(address ?? '');
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const answered = new Promise((resolve) => socket.addEventListener('message', resolve, { once: true }));
  socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } }));
  await answered;
  socket.close();
}

interface Target {
  type: string;
  url: string;
  webSocketDebuggerUrl: string;
}

/** Stops the worker as the browser does when it has been idle. The next event starts it again. */
export async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  await withWorkers(context, id, async (workers, cdp) => {
    for (const { targetId } of workers) await cdp.send('Target.closeTarget', { targetId });
  });
}

/** Whether the worker runs at this moment. Asking does not wake it. */
export async function workerRuns(context: BrowserContext, id: string): Promise<boolean> {
  let runs = false;
  await withWorkers(context, id, async (workers) => {
    runs = workers.length > 0;
  });
  return runs;
}

async function withWorkers(
  context: BrowserContext,
  id: string,
  use: (workers: { targetId: string }[], cdp: CDPSession) => Promise<void>,
): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('no browser to talk to');
  const { targetInfos } = await cdp.send('Target.getTargets');
  await use(
    targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(id)),
    cdp,
  );
  await cdp.detach();
}

export const test = base.extend<
  { launched: Launched; context: BrowserContext; extId: string },
  { shared: SharedBrowser<Launched> }
>({
  shared: [
    async ({}, use) => {
      const shared = new SharedBrowser(launchEmpty, EXTENSION);
      await use(shared);
      await shared.end();
    },
    { scope: 'worker' },
  ],
  launched: async ({ shared }, use) => {
    const launched = await shared.fresh();
    await use(launched);
    expect(launched.strayRequests, 'no request may leave the extension and the served pages').toEqual([]);
  },
  context: async ({ launched }, use) => use(launched.context),
  // Once in a hundred installations the worker never learns that it is one ("No SW"): then Parley is installed again.
  // Any other failure is Parley's own.
  extId: async ({ context, shared }, use) => {
    const id = await extensionId(context).catch(async (error: unknown) => {
      if (!String(error).includes('No SW')) throw error;
      await shared.fresh();
      return extensionId(context);
    });
    await use(id);
  },
});

export { expect };
