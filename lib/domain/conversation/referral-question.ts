/** The question that asks for another name comes last, and the timer points to it five minutes before the end. */
import { questionKey } from '../questions/question-key';
import { isReferral } from '../questions/referral';

/** True when the question asks whom to talk to next (Q4 of domain.md 4.5). */
export function asksForReferral(question: string): boolean {
  return isReferral(questionKey(question));
}

/** A list with more questions in it: behind the others, and before the one that asks for a referral where it stands last. */
export function withAdded<Question extends { text: string }>(
  questions: readonly Question[],
  added: readonly Question[],
): Question[] {
  const last = questions.at(-1);
  return last && asksForReferral(last.text)
    ? [...questions.slice(0, -1), ...added, last]
    : [...questions, ...added];
}
