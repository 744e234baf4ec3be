/** Q1: the number of questions fits the time. */
import { SPARE_AT_MOST, questionRange } from '../count';
import { BAD_LIST, GOOD_LIST } from './examples';
import type { QuestionFault, QuestionRule } from './rule';

const TWELVE = Array.from({ length: 12 }, (_, at) => `What did you learn in year ${at + 1}?`);

export const q1Count: QuestionRule = {
  id: 'Q1',
  reason: 'A question takes about five minutes with its answer; what does not fit makes you hurry them.',
  source: 'seed 002 (30 minutes for five or six)',
  severity: 'warn',
  everyLanguage: true,
  check({ questions, minutes }): QuestionFault[] {
    const count = questions.length;
    const { min, max } = questionRange(minutes);
    const fit = `${min} or ${max} fit in ${minutes} minutes`;
    if (count === 0)
      return [{ message: 'There are no questions yet.', fix: `About ${max} fit in ${minutes} minutes.` }];
    if (count < min)
      return [
        { message: `You have ${numbered(count)}; ${fit}.`, fix: `Add ${min - count}, or ask for less time.` },
      ];
    if (count > max + SPARE_AT_MOST)
      return [
        {
          message: `You have ${numbered(count)}; ${fit}.`,
          fix: `Keep the ${max} that matter most, and up to four to spare.`,
        },
      ];
    if (count <= max) return [];
    const message = `You have ${numbered(count)}; ${fit}. The others are to spare.`;
    return [
      {
        severity: 'tip',
        message,
        fix: 'Put the ones that matter most first, and the referral question last.',
      },
    ];
  },
  good: [
    GOOD_LIST,
    { minutes: 15, questions: TWELVE.slice(0, 4) },
    { minutes: 20, questions: TWELVE.slice(0, 5) },
  ],
  bad: [BAD_LIST, { questions: [] }, { questions: TWELVE }, { minutes: 15, questions: TWELVE.slice(0, 9) }],
};

function numbered(count: number): string {
  return count === 1 ? 'one question' : `${count} questions`;
}
