/**
 * A person someone saved, and how a new reading of their page is merged into what is already known.
 * Used by the actions and the screens. It refuses to overwrite what the user typed: a difference is kept aside.
 */
import type { Confidence, ProfileReading, Reading } from './profile';
import type { Ask } from './ask';
import type { Stage } from './stage';

export type PersonField = 'name' | 'title' | 'company' | 'headline' | 'location' | 'pronouns';

export const PERSON_FIELDS: readonly PersonField[] = [
  'name',
  'title',
  'company',
  'headline',
  'location',
  'pronouns',
];

/** Where a value came from. `typed` always wins over a page. */
export interface Origin {
  from: 'page' | 'typed';
  confidence: Confidence;
  source?: string;
  at: string;
}

/** An older value, kept because a job change is news worth a message. */
export interface PastValue {
  field: PersonField;
  value: string;
  until: string;
}

/** What the page says now about a field the user typed. */
export interface PageDifference {
  field: PersonField;
  value: string;
  seenAt: string;
}

export interface Person {
  id: string;
  /** `slug:…` and `member:…`; no two people share one. */
  keys: string[];
  profileUrl?: string;
  name: string;
  /** What to write after "Hi". */
  callName: string;
  callNameSure: boolean;
  title?: string;
  company?: string;
  headline?: string;
  location?: string;
  pronouns?: string;
  degree?: 1 | 2 | 3;
  otherCurrentRoles?: { title: string; company?: string }[];
  origins: Partial<Record<PersonField | 'callName', Origin>>;
  differences: PageDifference[];
  /** Page values the user looked at and did not take; they are not brought up again. */
  declined?: Partial<Record<PersonField, string>>;
  past: PastValue[];
  /** Why them, in the user's words; every outreach draft needs it. */
  why?: string;
  /** What the two share, or who sent them. */
  share?: string;
  email?: string;
  phone?: string;
  /** Where a card is posted to. */
  address?: string;
  /** How the name is said, in the user's own spelling (seed 000). */
  sayIt?: string;
  /** How the user knows them; sorts warm before cold (domain.md 1.2). */
  known?: HowKnown;
  /** Who led to them. */
  referredBy?: ReferredBy;
  /** The one goal they serve. */
  goalId?: string;
  /** Months between two signs of life; absent while the user did not ask for them (M20 of domain.md 5). */
  keepInTouchMonths?: number;
  /** What is typed for messages of one kind only. */
  said?: Said;
  /** Rules of domain.md 5 that the user stopped for this person. */
  stopped?: string[];
  ask: Ask;
  savedAt: string;
  /** When something last happened; orders "Lately". */
  touchedAt: string;
  /** Derived from the steps and written with them, so that a list reads an index. */
  stage: Stage;
  /** When the next reminder is due; derived like the stage. */
  nextDueAt?: string;
}

export type HowKnown =
  'friend' | 'family' | 'acquaintance' | 'colleague' | 'alumni' | 'group' | 'event' | 'cold';

export const WAYS_KNOWN: readonly HowKnown[] = [
  'friend',
  'family',
  'acquaintance',
  'colleague',
  'alumni',
  'group',
  'event',
  'cold',
];

export interface Said {
  /** For a report back or a sign of life: what there is to tell. */
  news?: string;
  /** For moving a conversation: why, and other times as instants. */
  reason?: string;
  times?: string[];
  /** For an introduction request: the person to be met. */
  introduceTo?: string;
}

/** Who gave the name. `personId` and `stepId` are absent when the referrer is not saved here. */
export interface ReferredBy {
  name: string;
  personId?: string;
  stepId?: string;
  /** Whether the user may say who sent them; absent while it was not asked. */
  mayUseName?: boolean;
}

const RANK: Record<Confidence, number> = { low: 0, medium: 1, high: 2 };

/** The keys under which a person seen on a page is found again. See linkedin-pages.md section 4. */
export function personKeys(slugKey: string | undefined, memberId?: string): string[] {
  const keys: string[] = [];
  if (slugKey) keys.push(isMemberId(slugKey) ? `member:${slugKey}` : `slug:${slugKey}`);
  if (memberId && !keys.includes(`member:${memberId}`)) keys.push(`member:${memberId}`);
  return keys;
}

/** An opaque member id (`ACoAA…`, case-sensitive) can stand where a slug stands. */
function isMemberId(slug: string): boolean {
  return slug.startsWith('ACoAA');
}

/**
 * True when two sets of keys cannot be one person: each names a member id of the same sort (numeric or opaque)
 * and they differ. A slug can be given up and taken by somebody else; a member id cannot.
 */
export function areDifferentPeople(a: readonly string[], b: readonly string[]): boolean {
  const sort = (key: string) => (/^member:\d+$/.test(key) ? 'number' : 'opaque');
  const members = (keys: readonly string[]) => keys.filter((key) => key.startsWith('member:'));
  return members(a).some((one) => members(b).some((two) => sort(one) === sort(two) && one !== two));
}

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

/** How many characters a typed value may have; longer ones are cut where they are typed. */
export const TYPED_MAX: Record<
  'name' | 'title' | 'company' | 'why' | 'share' | 'email' | 'phone' | 'address' | 'sayIt' | 'news' | 'reason',
  number
> = {
  name: 100,
  title: 150,
  company: 150,
  why: 300,
  share: 200,
  email: 254,
  phone: 40,
  address: 300,
  sayIt: 100,
  news: 400,
  reason: 200,
};
