/** Questions about what has not come up yet. Each reads an index. */
import Dexie from 'dexie';
import type { ReminderRow } from '@/lib/domain/reminders/reminder';
import type { Step } from '@/lib/domain/steps';
import { db } from './database';

/** The next live reminders that are not in view at `now`, the first to come first. */
export function remindersComing(now: string, limit: number): Promise<ReminderRow[]> {
  return db.reminders
    .where('[state+visibleAt]')
    .between(['live', now], ['live', Dexie.maxKey], false, false)
    .limit(limit)
    .toArray();
}

/** The steps of some people, by person. */
export async function stepsOf(personIds: readonly string[]): Promise<Map<string, Step[]>> {
  const byPerson = new Map<string, Step[]>(personIds.map((id) => [id, []]));
  const steps = await db.steps
    .where('personId')
    .anyOf([...personIds])
    .toArray();
  for (const step of steps) byPerson.get(step.personId)?.push(step);
  return byPerson;
}
