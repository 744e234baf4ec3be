/**
 * The badge beside the name that says how far away the person is: 1st, 2nd or 3rd.
 * Used by the reader of the top card. Knows digits of every script and no words.
 */
import { plainDigits } from '@/lib/domain/letters';
import { type Reading } from '@/lib/domain/profile';
import { isTag } from './elements';
import { type Line } from './lines';
import { textKey } from './text-key';

/** "2nd", "· 2.", "• 2e", "3rd+", "2.º", "٢": a digit and at most a few letters. */
const DEGREE = /^[·•∙・‧]?\s?[1-3]\s?[^\s\d·]{0,5}$/u;

/** A badge of its own or in one line with the pronouns: "She/Her · 2nd". */
export function isDegree({ text }: Line): boolean {
  const parts = text.split(/\s+[·•]\s+/);
  return DEGREE.test(plainDigits(parts.pop() ?? '')) && parts.every((part) => isPronouns(part, 12));
}

/** Two to four words with a slash between them, none longer than `longest`, with or without brackets. */
export function isPronouns(text: string, longest: number): boolean {
  const parts = text.replace(/^\((.*)\)$/, '$1').split(/\s?\/\s?/);
  if (parts.length < 2 || parts.length > 4) return false;
  return parts.every((part) => part.length <= longest && isWord(part));
}

/** Letters and nothing else, in any script. */
function isWord(text: string): boolean {
  return !/[\s\d]/.test(plainDigits(text)) && textKey(text) === text.toLowerCase();
}

function digitIn(text: string): string {
  return /\d/.exec(plainDigits(text))?.[0] ?? '\0';
}

/** The copy for screen readers beside a badge ("2nd degree connection") when nothing marks it as one. */
export function isReadAloud(line: Line, degrees: Line[]): boolean {
  return degrees.some(
    ({ element, text }) =>
      element.parentElement === line.element.parentElement &&
      isTag(line.element, 'span') &&
      plainDigits(line.text).includes(digitIn(text)),
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
  const values = new Set(bare.map(({ text }) => Number(digitIn(text))));
  const [value] = values;
  if (values.size !== 1 || !value) return undefined;
  return { value: value as 1 | 2 | 3, source: 'badge', confidence: 'high' };
}
