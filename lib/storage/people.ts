/** Questions about people. */
import type { Person } from '@/lib/domain/person';
import { db } from './database';

/** One person, or undefined. */
export function personById(id: string): Promise<Person | undefined> {
  return db.people.get(id);
}

/** Everyone who answers to one of these keys: usually nobody or one. */
export async function peopleByKeys(keys: readonly string[]): Promise<Person[]> {
  // A key belongs to one person. Asked side by side: one question for all keys goes from one to the next.
  const found = await Promise.all(keys.map((key) => db.people.where('keys').equals(key).toArray()));
  return [...new Map(found.flat().map((person) => [person.id, person])).values()];
}

/** The people something last happened with, latest first. */
export function peopleLately(limit: number): Promise<Person[]> {
  return db.people.orderBy('touchedAt').reverse().limit(limit).toArray();
}

/** How many people there are. */
export function countPeople(): Promise<number> {
  return db.people.count();
}
