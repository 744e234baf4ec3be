// A real Firefox with a profile of its own: started, connected to, ended by its own id.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, speaking } from './bidi.mjs';
import { quietEnvironment, quietPrefs } from './quiet-prefs.mjs';

const START_MS = 60_000;
const CLOSE_MS = 8000;
const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

// A run that is ended from outside still says goodbye: the handlers of `exit` end the browsers and remove their folders.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** @typedef {Awaited<ReturnType<typeof startFirefox>>} Firefox */

/** A folder for a profile that outlives one browser; whoever makes it removes it, and at the latest the end of the run does. */
export function newProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'parley-firefox-'));
  process.once('exit', () => removeProfile(folder));
  return folder;
}

export const removeProfile = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/**
 * Starts Firefox, on a profile of its own unless one is given, and connects to it.
 * @param {{ profile?: string, prefs?: Record<string, unknown>, zone?: string }} options `zone`: the time zone it believes it is in
 */
export async function startFirefox({ profile, prefs = {}, zone } = {}) {
  const folder = profile ?? newProfile();
  const lines = Object.entries({ ...quietPrefs, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
  const child = spawn(binary(), [...headless(), ...launchArguments(folder)], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...quietEnvironment, ...(zone && { TZ: zone }) },
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  // Should the test run be ended in the middle, the browser must not stay behind.
  const takeAlong = () => child.kill('SIGKILL');
  process.prependOnceListener('exit', takeAlong);
  const ended = async () => {
    await gone;
    process.off('exit', takeAlong);
    wire?.close();
    if (!profile) removeProfile(folder);
  };
  let wire;
  try {
    wire = await connect(`${await bidiAddress(child)}/session`);
    await wire.send('session.new', { capabilities: {} });
  } catch (error) {
    child.kill('SIGKILL');
    await ended();
    throw error;
  }
  return { profile: folder, ...wire, ...speaking(wire.send), ...ending(child, wire.send, ended) };
}

const headless = () => (process.env.HEADED ? [] : ['--headless']);

// System access lets a test look at extension pages and at the browser's own windows, such as a notification.
const launchArguments = (folder) => [
  '--no-remote',
  ...['--profile', folder],
  '--remote-debugging-port=0',
  '--remote-allow-system-access',
  'about:blank',
];

function binary() {
  const found = process.env.FIREFOX_PATH ?? places.find(existsSync);
  if (!found) throw new Error('There is no Firefox here: install it, or say where it is in FIREFOX_PATH.');
  return found;
}

/** Firefox says on stderr where it listens. */
function bidiAddress(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`Firefox did not start: ${said.slice(-500)}`)), START_MS);
    child.stderr.on('data', (text) => {
      said += text;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended (${code}): ${said.slice(-500)}`)));
  });
}

function ending(child, send, ended) {
  return {
    /** Ends it as a user does. */
    close: async () => {
      const stuck = setTimeout(() => child.kill('SIGKILL'), CLOSE_MS);
      await send('browser.close').catch(() => child.kill());
      await ended();
      clearTimeout(stuck);
    },
    /** Ends it as a crash or a power cut does: nothing can be written any more. */
    kill: async () => {
      child.kill('SIGKILL');
      await ended();
    },
  };
}
