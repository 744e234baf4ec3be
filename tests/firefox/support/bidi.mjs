// WebDriver BiDi, which stock Firefox speaks itself: no driver program and no library beside Node.
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 40;
/** What takes longer than this to come is asked for less often: a browser that only waits should cost nothing. */
const SOON_MS = 3000;
const CALM_POLL_MS = 250;
/** How long a test waits for what comes at once on an idle machine. */
const PATIENCE_MS = 45_000;
const ANSWER_MS = 60_000;

/** @typedef {{ method: string, params: Record<string, any> }} BidiEvent */

/** The wire: commands with answers, and events to whoever listens. */
export async function connect(address) {
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
export function speaking(send) {
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
  const begun = Date.now();
  const end = begun + within;
  for (;;) {
    let problem;
    const answer = await Promise.resolve(ask()).catch((error) => void (problem = error));
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`${otherwise} within ${within} ms`, { cause: problem });
    await sleep(Date.now() - begun < SOON_MS ? POLL_MS : CALM_POLL_MS);
  }
}
