/**
 * Comparing words of a page: two texts are the same when their letters and digits are.
 * Used by the identity gate and wherever two sources must agree. Never used to change a value.
 */
import { lazily } from '@/lib/domain/letters';
import { cleanText } from '@/lib/domain/profile';

/** Latin letters and common signs: of these, letters and digits are known without asking Unicode, which costs milliseconds the first time. */
const WORD = lazily('[\\p{L}\\p{N}\\p{M}]+', 'g');
const LATIN = /^[ -\u02AF\u2010-\u205E]*$/;

/** The words of a text, lower-cased; emoji, punctuation and white space are gone. */
export function wordsOf(text: string): string[] {
  const plain = cleanText(text, 400).normalize('NFKC').toLowerCase();
  return plain.match(LATIN.test(plain) ? /[a-z0-9ß-öø-ʯ]+/g : WORD()) ?? [];
}

/** The words with one space between them; empty when there is no letter or digit. */
export function textKey(text: string): string {
  return wordsOf(text).join(' ');
}

/** True when both say the same and say something. */
export function sameText(one: string | undefined, other: string | undefined): boolean {
  const key = textKey(one ?? '');
  return key !== '' && key === textKey(other ?? '');
}

/** True when one key begins with all words of the other: "Jane Doe" and "Jane Doe, PhD". Two words at least. */
export function sameStart(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.includes(' ') && `${long} `.startsWith(`${short} `);
}

/** True when the words of `part` stand together in `whole`. */
export function containsText(whole: string, part: string): boolean {
  const key = textKey(part);
  return key !== '' && ` ${textKey(whole)} `.includes(` ${key} `);
}
