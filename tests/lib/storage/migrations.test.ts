// Old data must open. For every released step there are frozen rows; each is written by that step's schema and read by today's.
import Dexie from 'dexie';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ParleyDatabase } from '@/lib/storage/database';
import { migrations } from '@/lib/storage/migrations';

type Rows = Record<string, Record<string, unknown>[]>;

function frozen(version: number): Rows {
  const file = new URL(`../../fixtures/database/v${version}.json`, import.meta.url);
  expect(existsSync(file), `freeze rows of step ${version} in tests/fixtures/database/v${version}.json`).toBe(
    true,
  );
  return JSON.parse(readFileSync(file, 'utf8')) as Rows;
}

async function writeAs(version: number, rows: Rows): Promise<string> {
  const name = `parley-v${version}-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  for (const step of migrations.filter((one) => one.version <= version))
    old.version(step.version).stores(step.stores);
  await old.open();
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd(all);
  old.close();
  return name;
}

test('the steps are numbered one after another', () => {
  expect(migrations.map((step) => step.version)).toEqual(migrations.map((_step, index) => index + 1));
});

test.each(migrations.map((step) => step.version))(
  'rows written by step %i open today with nothing lost',
  async (version) => {
    const rows = frozen(version);
    const today = new ParleyDatabase(await writeAs(version, rows));
    await today.open();
    for (const [table, all] of Object.entries(rows)) {
      const kept = await today.table(table).toArray();
      expect(kept, table).toHaveLength(all.length);
      if (version === migrations.length) expect(kept, table).toEqual(all);
    }
    await today.delete();
  },
);

test('no two people share a key', async () => {
  const database = new ParleyDatabase(`parley-${crypto.randomUUID()}`);
  const [person] = frozen(1)['people'] ?? [];
  await database.table('people').add(person);
  await expect(database.table('people').add({ ...person, id: 'p2' })).rejects.toThrow(/constraint/i);
  await database.delete();
});
