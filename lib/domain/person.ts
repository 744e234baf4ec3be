/**
 * A person someone saved, and how a new reading of their page is merged into what is already known.
 * Used by the actions and the screens. It refuses to overwrite what the user typed: a difference is kept aside.
 */
import type { Confidence } from './profile';
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
  | 'friend'
  | 'family'
  | 'acquaintance'
  | 'colleague'
  | 'alumni'
  | 'group'
  | 'event'
  | 'cold';

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
  /** For an introduction request: the name of whoever is asked to introduce. */
  introducer?: string;
}

/** Who gave the name. `personId` and `stepId` are absent when the referrer is not saved here. */
export interface ReferredBy {
  name: string;
  personId?: string;
  stepId?: string;
  /** Whether the user may say who sent them; absent while it was not asked. */
  mayUseName?: boolean;
}

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

/** How many characters a typed value may have; longer ones are cut where they are typed. */
export const TYPED_MAX: Record<
  | 'name'
  | 'title'
  | 'company'
  | 'why'
  | 'share'
  | 'email'
  | 'phone'
  | 'address'
  | 'sayIt'
  | 'news'
  | 'reason',
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
