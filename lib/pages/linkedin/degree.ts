/**
 * The badge beside the name that says how far away the person is: 1st, 2nd or 3rd.
 * Used by the reader of the top card. Knows digits of every script and no words.
 */
import { type Reading } from '@/lib/domain/profile';
import { isTag } from './elements';
import { type Line } from './lines';

/** "2nd", "· 2.", "• 2e", "3rd+", "2.º", "٢": a digit and at most a few letters. */
const DEGREE = /^[·•∙・‧]?\s?(\p{Nd})\s?[^\s\p{Nd}·]{0,5}$/u;

/** A badge of its own or in one line with the pronouns: "She/Her · 2nd". */
export function isDegree({ text }: Line): boolean {
  const parts = text.split(/\s+[·•]\s+/);
  const digit = DEGREE.exec(parts.at(-1) ?? '')?.[1];
  if (digit === undefined || digitValue(digit) < 1 || digitValue(digit) > 3) return false;
  return parts.slice(0, -1).every((part) => isPronouns(part, 12));
}

/** Two to four words with a slash between them, none longer than `longest`, with or without brackets. */
export function isPronouns(text: string, longest: number): boolean {
  const parts = text.replace(/^\((.*)\)$/, '$1').split(/\s?\/\s?/);
  const fits = parts.every((part) => part.length <= longest && /^\p{L}+$/u.test(part));
  return parts.length > 1 && parts.length < 5 && fits;
}

/** Any decimal digit system: the ten digits of each stand in a row in Unicode. */
function digitValue(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0;
  const code = zero;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

/** The copy for screen readers beside a badge ("2nd degree connection") when nothing marks it as one. */
export function isReadAloud(line: Line, degrees: Line[]): boolean {
  return degrees.some(
    ({ element, text }) =>
      element.parentElement === line.element.parentElement &&
      isTag(line.element, 'span') &&
      line.text.includes(/\p{Nd}/u.exec(text)?.[0] ?? '\0'),
  );
}

/**
 * The server-driven page holds two degrees and hides one by style. The true one is not alone in a wrapper.
 * Two that cannot be told apart give none. seen 2026-09
 */
export function trueDegree(lines: Line[]): Reading<1 | 2 | 3> | undefined {
  const bare =
    lines.length > 1
      ? lines.filter(({ element }) => (element.parentElement?.children.length ?? 0) > 1)
      : lines;
  const values = new Set(bare.map(({ text }) => digitValue(/\p{Nd}/u.exec(text)?.[0] ?? '0')));
  const [value] = values;
  if (values.size !== 1 || !value) return undefined;
  return { value: value as 1 | 2 | 3, source: 'badge', confidence: 'high' };
}
