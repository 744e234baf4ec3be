/** Changing what is known of a person by hand. What was typed is marked so, and no later reading of a page overwrites it. */
import { TYPED_MAX, type Person, type PersonField } from '@/lib/domain/person';
import { keepTyped, takeFromPage } from '@/lib/domain/person-reading';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/storage/database';

/** Fields that a page also gives. An empty string takes the value away. */
export type TypedFields = Partial<Record<'name' | 'title' | 'company' | 'callName', string>>;

/** A person with the typed fields in place. An empty name is ignored: a person always has one. */
export function withTyped(person: Person, typed: TypedFields, at: string): Person {
  const changed: Person = { ...person, origins: { ...person.origins } };
  for (const [field, raw] of Object.entries(typed) as [keyof TypedFields, string][]) {
    const value = raw
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, TYPED_MAX[field === 'callName' ? 'name' : field]);
    if (value === (changed[field] ?? '')) continue;
    if (value === '') {
      if (field === 'name' || field === 'callName') continue;
      delete changed[field];
    } else {
      changed[field] = value;
    }
    if (field === 'callName') changed.callNameSure = true;
    changed.origins[field] = { from: 'typed', confidence: 'high', at };
    changed.differences = changed.differences.filter((difference) => difference.field !== field);
  }
  return changed;
}

/** Changes fields of a saved person. Nothing happens for someone who is gone. */
export async function editPerson(personId: string, typed: TypedFields): Promise<void> {
  const at = now();
  await db.transaction('rw', db.people, async () => {
    const person = await db.people.get(personId);
    if (person) await db.people.put({ ...withTyped(person, typed, at), touchedAt: at });
  });
}

/** Settles "the page now says …" for one field: take it, or keep what was typed. */
export async function settleDifference(
  personId: string,
  field: PersonField,
  choice: 'take' | 'keep',
): Promise<void> {
  const at = now();
  await db.transaction('rw', db.people, async () => {
    const person = await db.people.get(personId);
    if (!person) return;
    const settled = choice === 'take' ? takeFromPage(person, field, at) : keepTyped(person, field);
    await db.people.put({ ...settled, touchedAt: at });
  });
}
