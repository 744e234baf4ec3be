/** Everything that happened with one person: what the rules are asked about. */
import type { History } from '@/lib/domain/reminders/plan-reminders';
import type { Interview } from '@/lib/domain/interview';
import type { Person } from '@/lib/domain/person';
import type { ReminderRow } from '@/lib/domain/reminders/reminder';
import { db, type DraftRow } from './database';

/** The person with their steps and interviews, or undefined when there is no such person. */
export async function historyOf(personId: string): Promise<History | undefined> {
  const [person, steps, interviews] = await Promise.all([
    db.people.get(personId),
    db.steps.where('personId').equals(personId).toArray(),
    db.interviews.where('personId').equals(personId).toArray(),
  ]);
  if (!person) return undefined;
  const [goal, led] = await Promise.all([
    person.goalId ? db.goals.get(person.goalId) : undefined,
    // Only who named somebody can have led to anyone.
    steps.some((step) => step.kind === 'referred') ? ledBy(personId) : [],
  ]);
  const referralsFollowed = led.flatMap(({ referredBy }) => (referredBy?.stepId ? [referredBy.stepId] : []));
  return { person, steps, interviews, ...(goal && { goal }), referralsFollowed };
}

/** The people whom this person led to. */
export function ledBy(personId: string): Promise<Person[]> {
  return db.people.where('referredBy.personId').equals(personId).toArray();
}

/** The stored reminders of one person. */
export function remindersOf(personId: string): Promise<ReminderRow[]> {
  return db.reminders.where('personId').equals(personId).toArray();
}

/** The drafts of one person that were changed by hand, and the earlier wordings of those that were made anew. */
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

/** Interviews that end between two instants. */
export function interviewsBetween(from: string, to: string): Promise<Interview[]> {
  return db.interviews.where('endAt').between(from, to, true, true).toArray();
}
