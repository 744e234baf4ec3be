/**
 * Plans everybody's reminders anew when what the plan rests on has changed: another zone, other choices, an update with other rules.
 * What it was last made for is kept beside the settings and written at the end: stopped in the middle, it begins again.
 */
import { now, zone } from '@/lib/platform/clock';
import { ourVersion } from '@/lib/platform/version';
import { db } from '@/lib/storage/database';
import { PERSON_TABLES, refreshPerson } from './refresh-person';

/** The row beside the settings. Deleting it asks for a new plan. */
export const PLAN = 'plan';

/** How many people in one transaction: a save by the user waits for at most one of these. */
const AT_ONCE = 25;

/** Does nothing when the plan stands. Returns whether it was made anew. */
export async function replanIfStale(at = now()): Promise<boolean> {
  const made = { zone: zone(), version: ourVersion() };
  const last = (await db.settings.get(PLAN))?.value;
  if (last?.['zone'] === made.zone && last['version'] === made.version) return false;
  await replanPeople(await db.people.toCollection().primaryKeys(), at);
  await db.settings.put({ group: PLAN, value: made });
  return true;
}

/** Plans these people anew, some at a time. */
export async function replanPeople(ids: readonly string[], at: string): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    await db.transaction('rw', PERSON_TABLES, async () => {
      for (const id of ids.slice(from, from + AT_ONCE)) await refreshPerson(id, at, false);
    });
  }
}
