/** Everything that happened with one person: what the rules are asked about. */
import type { History } from '@/lib/domain/reminders/plan-reminders';
import type { Interview } from '@/lib/domain/interview';
import type { ReminderRow } from '@/lib/domain/reminders/reminder';
import { db, type DraftRow } from './database';

/** The person with their steps and interviews, or undefined when there is no such person. */
export async function historyOf(personId: string): Promise<History | undefined> {
  const [person, steps, interviews] = await Promise.all([
    db.people.get(personId),
    db.steps.where('personId').equals(personId).toArray(),
    db.interviews.where('personId').equals(personId).toArray(),
  ]);
  return person && { person, steps, interviews };
}

/** The stored reminders of one person. */
export function remindersOf(personId: string): Promise<ReminderRow[]> {
  return db.reminders.where('personId').equals(personId).toArray();
}

/** The drafts of one person that were changed by hand. */
export function draftsOf(personId: string): Promise<DraftRow[]> {
  return db.drafts.where('personId').equals(personId).toArray();
}

/** Interviews that end at or after an instant, the next one first. */
export function interviewsFrom(at: string, limit: number): Promise<Interview[]> {
  return db.interviews
    .where('endAt')
    .aboveOrEqual(at)
    .filter((interview) => interview.state === 'planned')
    .limit(limit)
    .toArray();
}
