/** A question that is several, cut into single ones (domain.md 4.5, Q5). English. */
import { bankQuestionSaying } from './bank';

const SECOND = /,? and (?=(?:what|how)\b(?!\?))/i;

/** The single questions of one question: `[question]` where it is one already. What stands before the first stays with it. */
export function partsOf(question: string): string[] {
  const known = bankQuestionSaying(question)?.parts;
  if (known) return [...known];
  const asked = question.match(/[^?]+\?+["”’)]*/g);
  if (!asked || asked.length < 2) return [question];
  const parts = asked.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
  // "Most challenging?" means nothing by itself.
  return parts.length > 1 && parts.every((part) => countWordsOf(part) > 3) ? parts : [question];
}

/** True when a question asks two things: two question marks, or "and what", "and how". */
export function isSeveral(question: string): boolean {
  return (question.match(/[?？]+/g)?.length ?? 0) > 1 || SECOND.test(question);
}

function countWordsOf(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
