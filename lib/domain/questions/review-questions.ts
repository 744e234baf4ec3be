/** Reviews a list of questions by the rules Q1 to Q10 of domain.md 4.5. Says what and how; never a score. */
import { worstFirst } from '@/lib/domain/review/finding';
import { isEnglishList, readList, type QuestionContext } from './question-list';
import { q1Count } from './rules/q1-count';
import { q10ShortInOrder } from './rules/q10-short-in-order';
import { q2Open } from './rules/q2-open';
import { q3NotSearchable } from './rules/q3-not-searchable';
import { q4ReferralLast } from './rules/q4-referral-last';
import { q5OneEach } from './rules/q5-one-each';
import { q6FourAims } from './rules/q6-four-aims';
import { q7PayLate } from './rules/q7-pay-late';
import { q8NoJobAsk } from './rules/q8-no-job-ask';
import { q9Homework } from './rules/q9-homework';
import type { QuestionFinding, QuestionRule } from './rules/rule';

export const QUESTION_RULES: readonly QuestionRule[] = [
  q1Count,
  q2Open,
  q3NotSearchable,
  q4ReferralLast,
  q5OneEach,
  q6FourAims,
  q7PayLate,
  q8NoJobAsk,
  q9Homework,
  q10ShortInOrder,
];

/**
 * The findings for a list, worst first; equal ones in the order of the rules. `question` says which one is meant. For a
 * list that is not in English only the rules run that need no words.
 */
export function reviewQuestions(questions: readonly string[], context: QuestionContext): QuestionFinding[] {
  const list = readList(questions, context);
  const english = isEnglishList(questions);
  const findings = QUESTION_RULES.filter(({ everyLanguage }) => english || everyLanguage).flatMap(
    ({ id, severity, check }) =>
      check(list).map((fault): QuestionFinding => ({ severity, ...fault, rule: id })),
  );
  return worstFirst(findings);
}
