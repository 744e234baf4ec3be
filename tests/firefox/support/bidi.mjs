// Stock Firefox over WebDriver BiDi, which it speaks itself: no driver program and no library beside Node.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quietEnvironment, quietPrefs } from './quiet-prefs.mjs';

const POLL_MS = 40;
const START_MS = 30_000;
/** How long a test waits for what comes at once on an idle machine. */
const PATIENCE_MS = 12_000;
const ANSWER_MS = 20_000;
const CLOSE_MS = 8000;
const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * @typedef {{ method: string, params: Record<string, any> }} BidiEvent
 * @typedef {Awaited<ReturnType<typeof startFirefox>>} Firefox
 */

/** A folder for a profile that outlives one browser; whoever makes it removes it. */
export const newProfile = () => mkdtempSync(join(tmpdir(), 'parley-firefox-'));

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
  const takeAlong = () => {
    child.kill('SIGKILL');
    if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', takeAlong);
  const ended = async () => {
    await gone;
    process.off('exit', takeAlong);
    wire?.close();
    if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
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

/** The wire: commands with answers, and events to whoever listens. */
async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error('Firefox does not answer on its BiDi port'));
  });
  const waiting = new Map();
  const listeners = new Set();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.id == null) {
      for (const listener of listeners) listener(message);
      return;
    }
    if (!waiting.has(message.id)) return; // it came too late
    const { resolve, reject, method } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'error') reject(new Error(`${method}: ${message.error} ${message.message}`));
    else resolve(message.result);
  };
  socket.onclose = () => {
    for (const { reject, method } of waiting.values()) reject(new Error(`${method}: Firefox is gone`));
    waiting.clear();
  };
  return {
    /** @type {(method: string, params?: object) => Promise<any>} */
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        const late = setTimeout(() => {
          if (waiting.delete(id)) reject(new Error(`${method}: no answer within ${ANSWER_MS} ms`));
        }, ANSWER_MS);
        const settle = (how) => (value) => (clearTimeout(late), how(value));
        waiting.set(id, { resolve: settle(resolve), reject: settle(reject), method });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    /** @param {(event: BidiEvent) => void} listener */
    listen: (listener) => listeners.add(listener),
    close: () => socket.close(),
  };
}

/** Asking pages, by expression. What comes back went through JSON. */
function speaking(send) {
  const evaluate = async (context, expression) => {
    const { type, result, exceptionDetails } = await send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
    });
    if (type === 'exception') throw new Error(`${exceptionDetails.text} in ${expression}`);
    return result.value === undefined ? undefined : JSON.parse(result.value);
  };
  return {
    evaluate,
    /** Waits until the expression is truthy. A page that is just changing may throw: that is asked again. */
    until: (context, expression, within = PATIENCE_MS) =>
      eventually(() => evaluate(context, expression), `${expression} did not come true`, within),
  };
}

/** Asks again and again until the answer is truthy, and returns it. The last error is told when it never is. */
export async function eventually(ask, otherwise, within = PATIENCE_MS) {
  const end = Date.now() + within;
  for (;;) {
    let problem;
    const answer = await Promise.resolve(ask()).catch((error) => void (problem = error));
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`${otherwise} within ${within} ms`, { cause: problem });
    await sleep(POLL_MS);
  }
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
