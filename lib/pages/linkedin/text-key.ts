/**
 * Comparing words of a page: two texts are the same when their letters and digits are.
 * Used by the identity gate and wherever two sources must agree. Never used to change a value.
 */
import { cleanText } from '@/lib/domain/profile';

/** The words of a text, lower-cased; emoji, punctuation and white space are gone. */
export function wordsOf(text: string): string[] {
  const plain = cleanText(text, 400).normalize('NFKC').toLowerCase();
  return plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
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

/** True when one begins with all words of the other: "Jane Doe" and "Jane Doe, PhD". Two words at least. */
export function sameStart(one: string, other: string): boolean {
  const [short, long] = [textKey(one), textKey(other)].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  return short.includes(' ') && `${long} `.startsWith(`${short} `);
}

/** True when the words of `part` stand together in `whole`. */
export function containsText(whole: string, part: string): boolean {
  const key = textKey(part);
  return key !== '' && ` ${textKey(whole)} `.includes(` ${key} `);
}
