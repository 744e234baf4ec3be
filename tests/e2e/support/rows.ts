// Rows put into and read from the browser's own database, from one of our own pages: a story that begins in the middle.
import type { Page } from '@playwright/test';

/** Writes rows into a table, over those of the same key. */
export async function put(page: Page, table: string, all: readonly object[]): Promise<void> {
  await page.evaluate(
    async ([name, list]) => {
      const open = indexedDB.open('parley');
      await new Promise((resolve, reject) => {
        open.onsuccess = resolve;
        open.onerror = reject;
      });
      const writing = open.result.transaction(name, 'readwrite');
      for (const row of list) writing.objectStore(name).put(row);
      await new Promise((resolve) => (writing.oncomplete = resolve));
      open.result.close();
    },
    [table, all] as const,
  );
}

/** Every row of a table. */
export async function rows(page: Page, table: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(async (name) => {
    const open = indexedDB.open('parley');
    await new Promise((resolve, reject) => {
      open.onsuccess = resolve;
      open.onerror = reject;
    });
    const all = open.result.transaction(name).objectStore(name).getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    open.result.close();
    return all.result as Record<string, unknown>[];
  }, table);
}

/** Somebody saved by hand. */
export function personRow(id: string, name: string): Record<string, unknown> {
  const at = '2026-01-01T09:00:00.000Z';
  return {
    id,
    keys: [],
    name,
    callName: name.split(' ')[0],
    callNameSure: true,
    title: 'Analytics engineer',
    company: 'Fenwright',
    origins: { title: { from: 'typed', confidence: 'high', at } },
    differences: [],
    past: [],
    why: 'moved from hospital pharmacy into analytics',
    ask: { minutes: 20, formats: ['phone', 'video'] },
    savedAt: at,
    touchedAt: at,
    stage: 'scheduled',
  };
}

/** A conversation of 20 minutes that began so many minutes ago. */
export function interviewRow(id: string, personId: string, ago: number, more: object): object {
  const start = Date.now() - ago * 60_000;
  return {
    id,
    personId,
    startAt: new Date(start).toISOString(),
    endAt: new Date(start + 20 * 60_000).toISOString(),
    zone: 'Europe/London',
    format: 'phone',
    state: 'planned',
    ...more,
  };
}
