// A real Chromium with unpacked extensions, in a profile of its own. Pages under the real address come from memory; nothing leaves the machine.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { attach, connect } from './devtools.mjs';
import { sleep } from './numbers.mjs';

const SITE = 'https://www.linkedin.com/*';
const READY = /DevTools listening on (ws:\S+)/;

/** Starts the browser with these extension folders. End it with `close`, whatever happens. */
export async function startChromium(folders) {
  const profile = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const child = spawn(binary(), flags(profile, folders), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TZ: zoneWhereItIsMidday() },
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const devtools = await connect(await addressOf(child));
  const pages = new Map();
  const targets = async () => (await devtools.send('Target.getTargets')).targetInfos;
  return {
    devtools,
    targets,
    /** Serves a page under its address from now on. */
    serve: (url, html) => pages.set(new URL(url).pathname, html),
    open: (url) => openTab(devtools, url, pages),
    workers: async () => (await targets()).filter(({ type }) => type === 'service_worker'),
    stopWorkers: () => stopWorkers(devtools, targets),
    close: async () => {
      await devtools.send('Browser.close').catch(() => child.kill());
      const forced = setTimeout(() => child.kill('SIGKILL'), 8000);
      await gone;
      clearTimeout(forced);
      devtools.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

function binary() {
  const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
  return process.env.CHROMIUM_PATH ?? known ?? chromium.executablePath();
}

function flags(profile, folders) {
  return [
    ...(process.env.HEADED ? [] : ['--headless=new']),
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    `--disable-extensions-except=${folders.join(',')}`,
    `--load-extension=${folders.join(',')}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ...['--no-sandbox', '--no-first-run', '--no-default-browser-check', '--disable-quic'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ...['--password-store=basic', '--use-mock-keychain', '--window-size=1280,900'],
    'about:blank',
  ];
}

function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
      const address = READY.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Chromium ended (${code}): ${said.slice(-400)}`)));
  });
}

/** Reminders keep to waking hours; the browser is put where it is about one o'clock, so that a bench can run at any hour. */
function zoneWhereItIsMidday() {
  const offset = 13 - new Date().getUTCHours();
  return offset === 0 ? 'Etc/UTC' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

/** A tab in front, loaded. Served pages are answered here, so that not even a name is looked up. */
async function openTab(devtools, url, pages) {
  const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank' });
  const tab = await attach(devtools, targetId);
  tab.listen('Fetch.requestPaused', ({ requestId, request }) => {
    const html = pages.get(new URL(request.url).pathname);
    const answer = {
      requestId,
      responseCode: html === undefined ? 404 : 200,
      responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
      body: Buffer.from(html ?? '').toString('base64'),
    };
    tab.send('Fetch.fulfillRequest', answer).catch(() => undefined); // the tab may be closing
  });
  await tab.send('Fetch.enable', { patterns: [{ urlPattern: SITE }] });
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.send('Page.enable');
  const loaded = new Promise((resolve) => {
    const stop = tab.listen('Page.loadEventFired', () => resolve(stop()));
  });
  await tab.send('Page.navigate', { url });
  await loaded;
  return tab;
}

/** Stops every worker as the browser does with an idle one, and waits until its process had time to go. */
async function stopWorkers(devtools, targets) {
  // One that an event woke meanwhile is stopped again.
  for (let tries = 0; tries < 4; tries += 1) {
    const workers = (await targets()).filter(({ type }) => type === 'service_worker');
    if (tries > 0 && workers.length === 0) return;
    for (const { targetId } of workers)
      await devtools.send('Target.closeTarget', { targetId }).catch(() => undefined);
    await sleep(400);
  }
  throw new Error('the worker did not stop');
}
