// Invented people and reminders, put into the database in bulk. The tables are those of lib/storage/migrations; the functions that
// are named `...` run inside a page of the extension and can use nothing from here.

const DAY = 86_400_000;

/** People as the product saves them; the first was touched last. */
export function samplePeople(count) {
  const first = ['Ida', 'Tomas', 'Mirela', 'Kofi', 'Aiko', 'Rosalind'];
  const last = ['Brantley', 'Ferro', 'Oduya', 'Lindqvist', 'Marchetti', 'Zamora', 'Keane'];
  return Array.from({ length: count }, (_, index) => {
    const name = `${first[index % first.length]} ${last[index % last.length]}`;
    const at = new Date(Date.now() - (index + 1) * 3_600_000).toISOString();
    const origin = { from: 'page', confidence: 'high', source: 'bench', at };
    return {
      id: `bench-person-${index}`,
      keys: [`slug:bench-person-${index}`, `member:${700_000 + index}`],
      profileUrl: `https://www.linkedin.com/in/bench-person-${index}`,
      name,
      callName: name.split(' ')[0],
      callNameSure: true,
      title: 'Analytics engineer',
      company: 'Fenwright',
      headline: 'Analytics engineer at Fenwright',
      origins: { name: origin, title: origin, company: origin, headline: origin },
      differences: [],
      past: [],
      ask: { minutes: 20, formats: ['phone', 'video'] },
      savedAt: at,
      touchedAt: at,
      stage: 'saved',
    };
  });
}

/** Reminders that wait: all in days to come, spread over the people. */
export function sampleReminders(count, people) {
  return Array.from({ length: count }, (_, index) => {
    const nudges = [2, 3, 4].map((days) => new Date(Date.now() + days * DAY + index * 30_000).toISOString());
    return {
      id: `thank-you:bench-${index}`,
      rule: 'M12',
      personId: people[index % people.length].id,
      dueAt: nudges[1],
      text: 'Thank them while it is fresh.',
      nudges,
      state: 'live',
      visibleAt: nudges[0],
      wakeAt: nudges[0],
    };
  });
}

/** Runs in a page of the extension: puts rows by table in one transaction. */
export async function fill(rowsByTable) {
  const db = await new Promise((resolve, reject) => {
    const ask = indexedDB.open('parley');
    ask.onsuccess = () => resolve(ask.result);
    ask.onerror = () => reject(ask.error);
  });
  const tables = Object.keys(rowsByTable);
  const work = db.transaction(tables, 'readwrite', { durability: 'relaxed' });
  for (const table of tables) for (const row of rowsByTable[table]) work.objectStore(table).put(row);
  await new Promise((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onabort = () => reject(work.error);
  });
  db.close();
}
