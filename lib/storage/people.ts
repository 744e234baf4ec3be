/** Questions about people. */
import type { Person } from '@/lib/domain/person';
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
