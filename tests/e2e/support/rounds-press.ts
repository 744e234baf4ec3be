// A press of a notice: without a desktop nobody can press it, so the event of the browser is sent off inside the worker.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from './extension';
import type { Watch } from './watch';

/** A worker that is being stopped never answers. */
const ANSWER_MS = 5000;

interface Target {
  type: string;
  url: string;
  webSocketDebuggerUrl: string;
}

/** Has the worker hear that the notice was clicked, or that its second button was. Resolves also when it was stopped meanwhile. */
export async function press(watch: Watch, notice: string, what: 'click' | 'later'): Promise<void> {
  const said = JSON.stringify(notice);
  const event =
    what === 'click'
      ? `chrome.notifications.onClicked.dispatch(${said})`
      : `chrome.notifications.onButtonClicked.dispatch(${said}, 1)`;
  const socket = new WebSocket(await addressOfWorker(watch));
  const ended = new Promise<void>((resolve) => {
    for (const sign of ['message', 'close', 'error'])
      socket.addEventListener(sign, () => resolve(), { once: true });
    setTimeout(resolve, ANSWER_MS).unref();
  });
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression: event } });
  socket.addEventListener('open', () => socket.send(message), { once: true });
  await ended;
  socket.close();
}

/** Where the worker as it is now can be spoken to; it is started if need be. */
async function addressOfWorker(watch: Watch): Promise<string> {
  const port = readFileSync(join(watch.launched.profileDir, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const find = async () => {
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as Target[];
    return targets.find(({ type, url }) => type === 'service_worker' && url.includes(watch.extId));
  };
  for (let tries = 0; tries < 20; tries += 1) {
    const address = (await find())?.webSocketDebuggerUrl;
    if (address) return address;
    await watch.lookAgain();
  }
  expect(false, 'the worker can be started').toBe(true);
  return '';
}
