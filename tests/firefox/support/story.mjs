// People in the middle of their story, written straight into the tables through one of our own pages, then planned by the extension itself.

const MINUTES = 60_000;

/**
 * Somebody who was asked and has a conversation of 20 minutes. Nothing is planned for them yet.
 * @param {import('./parley.mjs').Parley} parley @param {{ context: string }} ours a page of ours @param {{ id: string, name: string, end: number }} story
 */
export async function writeStory(parley, { context }, { id, name, end }) {
  const before = (ms) => new Date(end - ms).toISOString();
  const person = {
    ...{ id, keys: [], name, callName: name.split(' ')[0], callNameSure: true, title: 'Analytics engineer' },
    ...{ origins: {}, differences: [], past: [], ask: { minutes: 20, formats: ['phone', 'video'] } },
    ...{ savedAt: before(150 * MINUTES), touchedAt: before(120 * MINUTES), stage: 'asked' },
  };
  const talk = { startAt: before(20 * MINUTES), endAt: before(0), zone: 'Europe/London', format: 'phone' };
  const rows = {
    people: [person],
    steps: [
      { id: `${id}-saved`, personId: id, kind: 'saved', at: before(150 * MINUTES) },
      { id: `${id}-sent`, personId: id, kind: 'sent', at: before(120 * MINUTES) },
    ],
    interviews: [{ ...talk, id: `${id}-talk`, personId: id, state: 'planned' }],
  };
  await parley.firefox.evaluate(context, `(${fill})(${JSON.stringify(rows)})`);
}

/** Has everybody planned anew, as after an update, and waits until the background has done it. */
export async function planAll(parley, { context }) {
  const rows = { settings: [{ group: 'plan', value: {} }] };
  await parley.firefox.evaluate(context, `(${fill})(${JSON.stringify(rows)})`);
  await lookAgain(parley, { context });
}

/** Has the background look at the reminders; resolves when it has. */
export const lookAgain = (parley, { context }) =>
  parley.firefox.until(
    context,
    `browser.runtime.sendMessage({ kind: 'look-again' }).then(({ done }) => done, () => false)`,
  );

/** The alarms of the browser, as one of our pages sees them. */
export const alarms = (parley, { context }) => parley.firefox.evaluate(context, 'browser.alarms.getAll()');

/* Runs in the page, so it stands alone. */
async function fill(rowsByTable) {
  const asked = indexedDB.open('parley');
  await new Promise((resolve, reject) => {
    asked.onsuccess = resolve;
    asked.onerror = reject;
  });
  const tables = Object.keys(rowsByTable);
  const writing = asked.result.transaction(tables, 'readwrite');
  for (const table of tables) for (const row of rowsByTable[table]) writing.objectStore(table).put(row);
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  asked.result.close();
  return true;
}
