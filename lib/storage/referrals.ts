/** Questions about who led to whom. */
import type { Person } from '@/lib/domain/person';
import type { Step } from '@/lib/domain/steps';
import { db } from './database';

/** Everyone who came by a referral, and everyone who is named as having given one. */
export async function peopleInReferrals(personId: string): Promise<Person[]> {
  const led = await db.people.where('referredBy.personId').above('').toArray();
  const ids = new Set([personId, ...led.flatMap(({ referredBy }) => referredBy?.personId ?? [])]);
  for (const { id } of led) ids.delete(id);
  const others = await db.people.bulkGet([...ids]);
  return [...led, ...others.filter((person) => person !== undefined)];
}

/** The people saved from the names that this person gave. */
export function savedFrom(personId: string): Promise<Person[]> {
  return db.people.where('referredBy.personId').equals(personId).toArray();
}

/** People of exactly this name, whatever the capitals. */
export function peopleNamed(name: string): Promise<Person[]> {
  const wanted = name.trim().toLocaleLowerCase();
  return db.people.filter((person) => person.name.toLocaleLowerCase() === wanted).toArray();
}

/** The steps of one person. */
export function stepsOf(personId: string): Promise<Step[]> {
  return db.steps.where('personId').equals(personId).toArray();
}
