/**
 * Reads a line such as "Jul 2021 - Present · 3 yrs" without knowing its language: a range with a year on the
 * left and none on the right has not ended. Used by the reader of positions; dates themselves are not kept.
 */

import { hasLetter, plainDigits } from './letters';

export type DateRange = 'ongoing' | 'ended';

const MARKS = /[\u200B-\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;
const YEAR = /(?<!\d)\d{4}(?!\d)/g;
/** From the surest to the weakest sign of a range; month names and dates may hold a bare hyphen themselves. */
const SEPARATORS = [/\s[-–—−~〜～]\s/, /[–—〜～]/, /-/];
const MAX_LINE = 70;
const MAX_START = 26;
const MAX_END = 40;

/** `ongoing` or `ended` when the line is a range of dates, otherwise undefined. Tried on ten languages. */
export function dateRange(line: string): DateRange | undefined {
  if (line.length > MAX_LINE) return undefined;
  const [range = ''] = plainDigits(line)
    .replace(MARKS, '')
    .split(/\s[·•]\s/);
  const separator = SEPARATORS.find((one) => range.split(one).length === 2);
  if (!separator) return undefined;
  const [start = '', end = ''] = range.split(separator).map((part) => part.trim());
  if (start.length > MAX_START || end.length > MAX_END || years(start) !== 1) return undefined;
  if (years(end) > 0) return 'ended';
  return hasLetter(end) ? 'ongoing' : undefined;
}

/** True when the line also tells how long it lasted: only the page's own date lines do. */
export function hasDuration(line: string): boolean {
  return /\s[·•]\s.*\d/.test(plainDigits(line));
}

function years(part: string): number {
  return part.match(YEAR)?.length ?? 0;
}
