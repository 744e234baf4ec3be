/** Finding somebody among many: each word of what is typed must stand somewhere, whatever its case and accents. Pure. */
import type { Person } from './person';

/** What is looked through. */
export type Findable = Pick<Person, 'id' | 'name' | 'title' | 'company' | 'why' | 'touchedAt'> &
  Partial<Pick<Person, 'callName' | 'headline' | 'location' | 'share'>>;

/** Letters that no decomposition takes apart, as people type them without the keyboard for it. */
const LETTERS: Record<string, string> = {
  ...{ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' },
  ...{ '’': "'", '‘': "'" },
};

/** Text as it is compared: without case, accents and doubled spaces. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı’‘]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Somebody with their words made ready: made once for many searches. */
export interface Prepared<P extends Findable> {
  person: P;
  name: string;
  all: string;
}

/** People ready to be searched. */
export function prepared<P extends Findable>(people: readonly P[]): Prepared<P>[] {
  return people.map((person) => {
    const name = folded(person.name);
    const { callName, title, company, why, headline, location, share } = person;
    const rest = [callName, title, company, why, headline, location, share].filter(Boolean).join('\n');
    return { person, name, all: `${name}\n${folded(rest)}` };
  });
}

/**
 * Who answers to every word of `query`, the best first: a name that begins with it, a word of a name that does, a name that holds it, and
 * then whatever else is known of them; of equals the one something last happened with. An empty query finds everyone in the given order.
 */
export function findPeople<P extends Findable>(people: readonly Prepared<P>[], query: string): P[] {
  const whole = folded(query);
  if (whole === '') return people.map(({ person }) => person);
  const words = whole.split(' ');
  return people
    .filter(({ all }) => words.every((word) => all.includes(word)))
    .map((one) => ({ person: one.person, rank: rankOf(one, whole, words) }))
    .sort((a, b) => a.rank - b.rank || lately(a.person, b.person))
    .map(({ person }) => person);
}

function rankOf({ name }: Prepared<Findable>, whole: string, words: readonly string[]): number {
  if (name.startsWith(whole)) return 0;
  const parts = name.split(' ');
  if (words.every((word) => parts.some((part) => part.startsWith(word)))) return 1;
  if (words.every((word) => name.includes(word))) return 2;
  return words.some((word) => name.includes(word)) ? 3 : 4;
}

function lately(a: Pick<Person, 'touchedAt'>, b: Pick<Person, 'touchedAt'>): number {
  return a.touchedAt < b.touchedAt ? 1 : a.touchedAt > b.touchedAt ? -1 : 0;
}

export type PeopleSort = 'next' | 'lately' | 'name';

/** The same people in another order: the next date first and those without one last, the latest first, or by name. */
export function sortPeople<P extends Pick<Person, 'name' | 'touchedAt' | 'nextDueAt'>>(
  people: readonly P[],
  sort: PeopleSort,
): P[] {
  const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
  if (sort === 'name') return [...people].sort((a, b) => collator.compare(a.name, b.name));
  if (sort === 'lately') return [...people].sort(lately);
  const next = ({ nextDueAt }: P) => nextDueAt ?? '\uffff';
  return [...people].sort((a, b) => (next(a) < next(b) ? -1 : next(a) > next(b) ? 1 : lately(a, b)));
}
