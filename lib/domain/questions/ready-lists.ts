/** Lists to take as they are, and what to say while they talk (domain.md 6). */
import { bankQuestion } from './bank';
import type { BankQuestion } from './bank-question';

export type ReadyListId = 'minutes15' | 'minutes20' | 'minutes30' | 'phoneNow' | 'tiara';

export interface ReadyList {
  id: ReadyListId;
  minutes: number;
  core: readonly BankQuestion[];
  /** Asked only if there is time. */
  spare: readonly BankQuestion[];
}

/** By time; for the phone, when they say "now is fine" (seed 001); and in Dalton's order, which asks about the field first. */
export const READY_LISTS: readonly ReadyList[] = [
  listOf('minutes15', 15, ['P-1', 'D-18', 'S-4', 'N-2']),
  listOf('minutes20', 20, ['P-6', 'D-1', 'S-4', 'I-8', 'N-2']),
  listOf('minutes30', 30, ['P-6', 'D-1', 'D-14', 'S-4', 'I-8', 'N-2'], ['A-7']),
  listOf('phoneNow', 15, ['D-1', 'P-1', 'A-2', 'N-2']),
  // Trends, Insights, Advice, Resources, Assignments; then whom to meet.
  listOf('tiara', 30, ['I-4', 'D-17', 'A-4', 'N-1', 'R-4', 'N-2'], ['I-3', 'C-5', 'A-6']),
];

/** Said after an answer: questions that follow what was said are liked best (domain.md 2.1). */
export const FOLLOW_UP_CUES = [
  'What happened then?',
  'How did you decide?',
  'Could you give me an example?',
  'What made that hard?',
  'What would you do now?',
] as const;

function listOf(id: ReadyListId, minutes: number, core: string[], spare: string[] = []): ReadyList {
  return { id, minutes, core: core.flatMap(found), spare: spare.flatMap(found) };
}

function found(id: string): BankQuestion[] {
  const question = bankQuestion(id);
  return question ? [question] : [];
}
