// Runs first in the worker of a watched copy and writes down what the worker has the browser do. What the worker keeps in memory goes with
// it each time it is stopped, so every note is kept by the browser, under a key of its own: nothing is read to be written back.

type Call = (...words: unknown[]) => Promise<unknown>;

/** The calls before or after which the worker can be made to go no further: between two of them lies every transaction of a look. */
export type Halting =
  | 'alarms.get'
  | 'alarms.create'
  | 'alarms.clear'
  | 'notifications.getAll'
  | 'notifications.create'
  | 'notifications.clear';

/** Where the worker goes no further: before or after the `call`th call from now on, of this sort only or of any. */
export interface Halt {
  token: string;
  call: number;
  side: 'before' | 'after';
  of?: Halting;
}

declare const chrome: {
  alarms: { getAll(): Promise<{ name: string }[]> } & Record<string, Call>;
  notifications: Record<string, Call>;
  runtime: { getManifest(): { version: string } };
  storage: {
    session: { set(items: object): Promise<void>; get(key: string): Promise<{ halt?: Halt }> };
  };
};
declare const browser: { alarms: Record<string, Call>; notifications: Record<string, Call> } | undefined;

/**
 * Stands alone: its text is put before the worker's own. A notice is written down as `raising` before the browser is asked for it, and only
 * then is the browser asked; as `raised` when the browser has answered. A worker stopped in between leaves the first without the second.
 */
export function writeDown(): void {
  const at = Date.now();
  const { session } = chrome.storage;
  let made = 0;
  const note = (kind: string, value: object) =>
    session.set({ [`${kind}:${Date.now()}:${Math.random()}`]: { at: Date.now(), ...value } });
  const alarmsFound = chrome.alarms.getAll();
  void alarmsFound.then((alarms) => {
    const { version } = chrome.runtime.getManifest();
    void note('began', { at, version, alarms: alarms.map(({ name }) => name) });
  });

  let token = '';
  let calls = 0;
  const count = async (name: string): Promise<Halt | undefined> => {
    const { halt } = await session.get('halt');
    if (!halt || (halt.of && halt.of !== name)) return undefined;
    if (halt.token !== token) [token, calls] = [halt.token, 0];
    calls += 1;
    return calls === halt.call ? halt : undefined;
  };
  const goNoFurther = async (what: string) => {
    await note('halted', { what });
    await new Promise(() => undefined);
  };

  const watched = (name: string, call: Call): Call => {
    return async (...words) => {
      const isNotice = name === 'notifications.create';
      const [id, options] = words as [string, { title: string }];
      const attempt = `${at}.${(made += 1)}`;
      if (isNotice) await note('raising', { attempt, id, title: options.title });
      if (name === 'notifications.clear') await note('clearing', { id });
      const halt = await count(name);
      if (halt?.side === 'before') await goNoFurther(`before ${name}`);
      const answer = await call(...words);
      if (isNotice) void note('raised', { attempt, id });
      if (halt?.side === 'after') await goNoFurther(`after ${name}`);
      return answer;
    };
  };
  const native = typeof browser === 'undefined' ? undefined : browser;
  for (const room of ['alarms', 'notifications'] as const) {
    for (const api of new Set([chrome[room], native?.[room]])) {
      for (const name of room === 'alarms' ? ['get', 'create', 'clear'] : ['getAll', 'create', 'clear'])
        if (api?.[name]) api[name] = watched(`${room}.${name}`, api[name].bind(api));
    }
  }
}
