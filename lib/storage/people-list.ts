/** Questions of the full page about many people at once. Apart from people.ts, so that the popup carries none of it. */
import { sortPeople, type PeopleSort } from '@/lib/domain/people-search';
import type { Person } from '@/lib/domain/person';
import { STAGES, type Stage } from '@/lib/domain/stage';
import { db } from './database';
import { peopleLately } from './people';

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

/** People who were asked or have answered, the one something last happened with first; at most `limit`. */
export async function peopleInTouch(limit: number): Promise<Person[]> {
  const rows = await db.people.where('stage').anyOf('asked', 'replied').limit(limit).toArray();
  return sortPeople(rows, 'lately');
}
