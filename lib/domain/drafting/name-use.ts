/**
 * Whether a text names who sent the user without their leave. "May I say that you suggested I get in touch?" is to be asked with
 * every referral (domain.md 6, N-5), so it is said before the text leaves; a text of the user's own is looked at too.
 */
import { foldWord, placesOf, wordsOf } from '../discretion-names';
import type { DraftContext } from './context';

/** They were not asked, or they said no. */
export type NameUse = 'unasked' | 'refused';

/** After these "Will" and "May" are no names: "Will you", "May I". */
const ASKED = new Set('i you we he she they it this that there my your'.split(' '));

/**
 * What there is to say of the referrer's name in `text`; undefined where it may be used or is not there. `others` are the names of
 * whoever gets and whoever sends it: a first name of theirs is not the referrer's.
 */
export function nameUse(
  text: string,
  referrer: DraftContext['referrer'],
  others: readonly (string | undefined)[],
): NameUse | undefined {
  if (!referrer || referrer.mayUseName || !isNamed(text, referrer.name, others)) return undefined;
  return referrer.mayUseName === false ? 'refused' : 'unasked';
}

/** The whole name, or the first name alone. */
function isNamed(text: string, name: string, others: readonly (string | undefined)[]): boolean {
  const parts = wordsOf(name).map(({ folded }) => folded);
  const [first = ''] = parts;
  if (parts.length > 1 && placesOf(parts, text).length > 0) return true;
  const isShared = others.some((other) => other && wordsOf(other).some(({ folded }) => folded === first));
  if (isShared || first === '' || (parts.length > 1 && !hasCapital(name.trim()))) return false;
  const isWritten = hasCapital(name.trim()) ? hasCapital : () => true;
  return placesOf([first], text).some(
    ([start, end]) => isWritten(text.slice(start, end)) && !ASKED.has(wordAfter(text, end)),
  );
}

function hasCapital(word: string): boolean {
  return /^(?:\p{Lu}|\p{Lo})/u.test(word);
}

function wordAfter(text: string, end: number): string {
  return foldWord(/^\s+([\p{L}\p{M}]+)/u.exec(text.slice(end, end + 20))?.[1] ?? '');
}
