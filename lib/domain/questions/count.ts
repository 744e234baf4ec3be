/** How many questions fit a time, about five minutes each (domain.md 4.5, Q1), and the words for it in a message. */

export interface QuestionRange {
  min: number;
  max: number;
}

/** Kept beside the list, for when answers are short. */
export const SPARE_AT_MOST = 4;

/** 30 minutes for five or six: seed 002. Longer talks stay at ten or fewer: nobody gets further. */
const FITTING: readonly [fromMinutes: number, min: number, max: number][] = [
  [60, 8, 10],
  [45, 7, 8],
  [30, 5, 6],
  [20, 4, 5],
  [15, 3, 4],
];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How many questions fit `minutes`; two or three when it is shorter than 15, or no time at all. */
export function questionRange(minutes: number): QuestionRange {
  const row = FITTING.find(([from]) => minutes >= from);
  return row ? { min: row[1], max: row[2] } : { min: 2, max: 3 };
}

/** "five questions" for a message; "a few questions" when there is no number to say. */
export function questionCountWords(count: number): string {
  if (!Number.isInteger(count) || count < 1) return 'a few questions';
  if (count === 1) return 'one question';
  return `${NUMBERS[count - 1] ?? count} questions`;
}
