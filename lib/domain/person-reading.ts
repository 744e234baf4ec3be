/**
 * How a new reading of somebody's page is merged into what is already known. It refuses to overwrite what the user typed: a difference
 * is kept aside.
 */
import type { Confidence, ProfileReading, Reading } from './profile';
import { PERSON_FIELDS, type Origin, type Person, type PersonField } from './person';

const RANK: Record<Confidence, number> = { low: 0, medium: 1, high: 2 };

/** What a reading says about each of our fields. */
export function readingOf(profile: ProfileReading, field: PersonField): Reading | undefined {
  return profile[field];
}

/** The current value of a field, or undefined. */
export function valueOf(person: Person, field: PersonField): string | undefined {
  return person[field];
}

/**
 * A person after a newer reading of their page. What the user typed stays, and a different page value is kept
 * in `differences`; a page value replaced by a newer one goes to `past`; a field the page no longer shows keeps
 * its old value; a weaker reading never replaces a stronger one.
 */
export function mergeReading(person: Person, profile: ProfileReading, now: string): Person {
  const merged: Person = { ...person, origins: { ...person.origins } };
  let differences = [...person.differences];
  const past = [...person.past];
  for (const field of PERSON_FIELDS) {
    const reading = readingOf(profile, field);
    if (!reading) continue;
    const old = valueOf(person, field);
    differences = differences.filter((difference) => difference.field !== field);
    if (old === reading.value) {
      if (outranks(reading, person.origins[field])) merged.origins[field] = originOf(reading, now);
    } else if (old === undefined || outranks(reading, person.origins[field])) {
      if (old !== undefined) past.push({ field, value: old, until: now });
      merged[field] = reading.value;
      merged.origins[field] = originOf(reading, now);
    } else if (person.declined?.[field] !== reading.value) {
      differences.push({ field, value: reading.value, seenAt: now });
    }
  }
  if (profile.degree) merged.degree = profile.degree.value;
  return { ...merged, differences, past, profileUrl: profile.profileUrl };
}

/** Takes what the page says now instead of what was typed; the typed value goes to the past. Nothing without a difference. */
export function takeFromPage(person: Person, field: PersonField, now: string): Person {
  const difference = person.differences.find((one) => one.field === field);
  if (!difference) return person;
  const old = valueOf(person, field);
  return {
    ...person,
    [field]: difference.value,
    origins: { ...person.origins, [field]: { from: 'page', confidence: 'high', at: now } },
    differences: person.differences.filter((one) => one !== difference),
    past: old === undefined ? person.past : [...person.past, { field, value: old, until: now }],
  };
}

/** Keeps what was typed and remembers that this page value was declined. */
export function keepTyped(person: Person, field: PersonField): Person {
  const difference = person.differences.find((one) => one.field === field);
  if (!difference) return person;
  return {
    ...person,
    differences: person.differences.filter((one) => one !== difference),
    declined: { ...person.declined, [field]: difference.value },
  };
}

/** A person as before a second save, with everything the user typed since left as it is. */
export function withoutReading(current: Person, before: Person): Person {
  const restored: Person = { ...current, origins: { ...current.origins } };
  for (const field of PERSON_FIELDS) {
    if (current.origins[field]?.from === 'typed') continue;
    const value = valueOf(before, field);
    if (value === undefined && field !== 'name') delete restored[field];
    else if (value !== undefined) restored[field] = value;
    const origin = before.origins[field];
    if (origin) restored.origins[field] = origin;
    else delete restored.origins[field];
  }
  return { ...restored, keys: before.keys, past: before.past, differences: before.differences };
}

function outranks(reading: Reading, origin: Origin | undefined): boolean {
  if (!origin) return true;
  return origin.from === 'page' && RANK[reading.confidence] >= RANK[origin.confidence];
}

/** How sure a value from a page is, and when it was read. */
export function originOf(reading: Reading, at: string): Origin {
  return { from: 'page', confidence: reading.confidence, source: reading.source, at };
}
