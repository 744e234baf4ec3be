/** Questions about people. */
import { sortPeople, type PeopleSort } from '@/lib/domain/people-search';
import type { Person } from '@/lib/domain/person';
import { STAGES, type Stage } from '@/lib/domain/stage';
import { db } from './database';

/** One person, or undefined. */
export function personById(id: string): Promise<Person | undefined> {
  return db.people.get(id);
}

/** Everyone who answers to one of these keys: usually nobody or one. */
export function peopleByKeys(keys: readonly string[]): Promise<Person[]> {
  return keys.length === 0 ? Promise.resolve([]) : db.people.where('keys').anyOf(keys).distinct().toArray();
}

/** The people something last happened with, latest first. */
export function peopleLately(limit: number): Promise<Person[]> {
  return db.people.orderBy('touchedAt').reverse().limit(limit).toArray();
}

/** How many people there are. */
export function countPeople(): Promise<number> {
  return db.people.count();
}

/** How a list of people is cut out of the table. */
export interface PeopleSlice {
  stage?: Stage | undefined;
  /** `name` has no index and reads everyone. */
  sort: PeopleSort;
  limit: number;
}

/** The first people of a list, read from an index where there is one. */
export async function peopleSlice({ stage, sort, limit }: PeopleSlice): Promise<Person[]> {
  if (stage !== undefined) {
    const rows = await db.people.where('stage').equals(stage).toArray();
    return sortPeople(rows, sort).slice(0, limit);
  }
  if (sort === 'name') return sortPeople(await db.people.toArray(), sort).slice(0, limit);
  if (sort === 'lately') return peopleLately(limit);
  const dated = await db.people.orderBy('nextDueAt').limit(limit).toArray();
  if (dated.length >= limit) return dated;
  const others = await db.people
    .orderBy('touchedAt')
    .reverse()
    .filter((person) => person.nextDueAt === undefined)
    .limit(limit - dated.length)
    .toArray();
  return [...dated, ...others];
}

/** How many people are at each stage; those without anybody are left out. */
export async function countStages(): Promise<Partial<Record<Stage, number>>> {
  const counts = await Promise.all(
    STAGES.map(async (stage) => [stage, await db.people.where('stage').equals(stage).count()] as const),
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** Everyone: for a search, which looks through every word. */
export function everyone(): Promise<Person[]> {
  return db.people.toArray();
}

/** Somebody's name as others are told it: for links from one person to another. */
export async function namesOf(ids: readonly string[]): Promise<Person[]> {
  return (await db.people.bulkGet([...ids])).filter((person) => person !== undefined);
}

/** The people one person led to. */
export function peopleReferredBy(personId: string): Promise<Person[]> {
  return db.people.where('referredBy.personId').equals(personId).toArray();
}

/** People who were asked or have answered, the one something last happened with first; at most `limit`. */
export async function peopleInTouch(limit: number): Promise<Person[]> {
  const rows = await db.people.where('stage').anyOf('asked', 'replied').limit(limit).toArray();
  return sortPeople(rows, 'lately');
}
