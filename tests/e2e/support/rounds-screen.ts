// Runs in a page of ours beside the worker, which nobody stops, and sees what the worker could not come to write down: each notice on the
// screen, from when to when, and each ring of the alarm.

declare const chrome: {
  alarms: { onAlarm: { addListener(hear: () => void): void } };
  notifications: {
    getAll(): Promise<Record<string, boolean>>;
    onClosed: { addListener(hear: (id: string, byUser: boolean) => void): void };
  };
};

/** One time that a notice stood on the screen. `until` is missing while it stands. */
export interface Sight {
  id: string;
  from: number;
  until?: number;
}

export interface Screen {
  sights: Sight[];
  /** When the alarm rang. */
  rings: number[];
}

/**
 * Stands alone: it is handed to the page. The end of a notice is an event of the browser, so that even one that nobody came to see is
 * counted; its beginning is looked for many times a second.
 */
export function watchScreen(): void {
  const LOOK_MS = 40;
  const screen: Screen = { sights: [], rings: [] };
  Object.assign(globalThis, { screenSeen: screen });
  const ends = new Map<string, number>();
  const missing = new Set<string>();
  /** Gone at a look, its end not yet heard of. */
  const unheard = new Set<string>();
  const standing = (id: string) => screen.sights.find((one) => one.id === id && one.until === undefined);

  chrome.alarms.onAlarm.addListener(() => void screen.rings.push(Date.now()));
  chrome.notifications.onClosed.addListener((id) => {
    ends.set(id, (ends.get(id) ?? 0) + 1);
    const sight = standing(id);
    if (sight) sight.until = Date.now();
    else if (!unheard.delete(id)) screen.sights.push({ id, from: Date.now(), until: Date.now() });
  });

  const look = async () => {
    const before = new Map(ends);
    const ids = new Set(Object.keys(await chrome.notifications.getAll()));
    for (const id of ids) {
      // Ended while we asked: the answer is older than its end.
      if (before.get(id) !== ends.get(id) || standing(id)) continue;
      screen.sights.push({ id, from: Date.now() });
    }
    for (const sight of screen.sights.filter((one) => one.until === undefined && !ids.has(one.id))) {
      // Its end is about to be heard of; when it is not there at two looks, it has gone without a word.
      if (!missing.delete(sight.id)) missing.add(sight.id);
      else {
        sight.until = Date.now();
        unheard.add(sight.id);
      }
    }
    for (const id of ids) missing.delete(id);
  };
  const again = (): void => void look().finally(() => setTimeout(again, LOOK_MS));
  again();
}
