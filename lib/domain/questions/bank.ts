/** The whole bank: 87 questions to ask and 3 to refuse (domain.md 6), in the order of a conversation. */
import { ADVICE_QUESTIONS } from './bank-advice';
import { CULTURE_QUESTIONS } from './bank-culture';
import { DAY_QUESTIONS } from './bank-day';
import { INDUSTRY_QUESTIONS } from './bank-industry';
import { NETWORK_QUESTIONS } from './bank-network';
import { PATH_QUESTIONS } from './bank-path';
import type { BankQuestion } from './bank-question';
import { REFUSED_QUESTIONS } from './bank-refused';
import { ROLE_QUESTIONS } from './bank-role';
import { SKILLS_QUESTIONS } from './bank-skills';
import { questionKey } from './question-key';

export const BANK: readonly BankQuestion[] = [
  ...PATH_QUESTIONS,
  ...DAY_QUESTIONS,
  ...ROLE_QUESTIONS,
  ...SKILLS_QUESTIONS,
  ...CULTURE_QUESTIONS,
  ...INDUSTRY_QUESTIONS,
  ...ADVICE_QUESTIONS,
  ...NETWORK_QUESTIONS,
  ...REFUSED_QUESTIONS,
];

const BY_ID = new Map(BANK.map((question) => [question.id, question]));
const BY_TEXT = new Map(BANK.map((question) => [questionKey(question.question), question]));

/** The question with this id ("P-1"), or undefined. */
export function bankQuestion(id: string): BankQuestion | undefined {
  return BY_ID.get(id);
}

/** The bank's question in these words, whatever the capitals, quotes and stops; or undefined. */
export function bankQuestionSaying(text: string): BankQuestion | undefined {
  return BY_TEXT.get(questionKey(text));
}
