/** What a draft to one person must know of everything else: other names, notes sent this month, requests still open. */
import { standingSteps } from '@/lib/domain/steps';
import { db } from './database';

/** So many names are looked for in a message; older ones are not where a wrong name comes from. */
const NAMES = 300;

/** The names of the other people something last happened with. */
export async function otherNames(personId: string): Promise<string[]> {
  const people = await db.people.orderBy('touchedAt').reverse().limit(NAMES).toArray();
  return people.filter((person) => person.id !== personId).map((person) => person.name);
}

/** How many connection notes were marked sent at or after an instant. A free account has few in a month (domain.md 3.1). */
export async function notesSentSince(at: string): Promise<number> {
  const steps = standingSteps(await db.steps.where('at').aboveOrEqual(at).toArray());
  return steps.filter((step) => step.kind === 'sent' && step.message?.channel === 'connection-note').length;
}

/** How many people were asked and have not answered. */
export function openRequests(): Promise<number> {
  return db.people.where('stage').equals('asked').count();
}
