/** What a rule about a list of questions is: one file each, with its reason, its source and examples that are its test. */
import type { Finding, Severity } from '@/lib/domain/review/finding';
import type { QuestionContext, QuestionList } from '../question-list';

/** A finding about a list of questions. `at` and `replacement` are offsets into that one question. */
export interface QuestionFinding extends Finding {
  /** The place of the question it is about, from 0; absent when it is about the whole list. */
  question?: number;
}

/** A finding before it has its rule; `severity` only where it differs from the rule's own. */
export type QuestionFault = Omit<QuestionFinding, 'rule' | 'severity'> & { severity?: Severity };

/** A list and what is known; 30 minutes when the example does not say. */
export type ListExample = Partial<QuestionContext> & { questions: readonly string[] };

export interface QuestionRule {
  /** `Q1` … as in domain.md 4.5. */
  id: string;
  /** One sentence for whoever asks why. */
  reason: string;
  source: string;
  severity: Severity;
  /** True when it needs no English words. */
  everyLanguage?: boolean;
  check: (list: QuestionList) => QuestionFault[];
  good: readonly ListExample[];
  bad: readonly ListExample[];
}
