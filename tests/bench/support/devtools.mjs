// A thin client of the browser's debugging protocol. Not Playwright: it attaches to every worker and page by itself and holds a starting
// worker back until it has looked at it, which would be measured as ours. This one attaches to what a row asks for and to nothing else.

/** Connects to the browser. `send` asks it, or a page through its session; `listen` hears what that session reports. */
export async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error('the browser does not answer')), { once: true });
  });
  const waiting = new Map();
  const listeners = new Set();
  socket.addEventListener('message', ({ data }) => receive(JSON.parse(data), waiting, listeners));
  let last = 0;
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject, method });
      socket.send(JSON.stringify({ id: last, method, params, sessionId }));
    });
  const listen = (sessionId, method, hear) => {
    const listener = { sessionId, method, hear };
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { send, listen, close: () => socket.close() };
}

function receive(message, waiting, listeners) {
  if (message.id === undefined) {
    for (const { sessionId, method, hear } of listeners)
      if (sessionId === message.sessionId && method === message.method) hear(message.params);
    return;
  }
  const { resolve, reject, method } = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.error) reject(new Error(`${method}: ${message.error.message}`));
  else resolve(message.result);
}

/** Attaches to a tab. `evaluate` runs a function with arguments in it and returns what it resolves to. */
export async function attach(devtools, targetId) {
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method, params) => devtools.send(method, params, sessionId);
  const listen = (method, hear) => devtools.listen(sessionId, method, hear);
  const evaluate = async (run, ...args) => {
    const expression = `(${run})(...${JSON.stringify(args)})`;
    const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(wordsOf(answer.exceptionDetails));
    return answer.result.value;
  };
  /** Runs a function on one node, which may live in a closed shadow root. */
  const runOn = async (backendNodeId, run) => {
    const { object } = await send('DOM.resolveNode', { backendNodeId });
    const asked = { objectId: object.objectId, functionDeclaration: `${run}`, returnByValue: true };
    const answer = await send('Runtime.callFunctionOn', { ...asked, awaitPromise: true });
    if (answer.exceptionDetails) throw new Error(wordsOf(answer.exceptionDetails));
    return answer.result.value;
  };
  const close = () => devtools.send('Target.closeTarget', { targetId });
  return { targetId, send, listen, evaluate, runOn, close };
}

function wordsOf({ exception, text }) {
  return exception?.description ?? text;
}
