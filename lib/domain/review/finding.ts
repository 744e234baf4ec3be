/** One result of a review: what is wrong, where, and what to do about it. Drafts and question lists share it. */
export type Severity = 'block' | 'warn' | 'tip';

export interface Finding {
  /** `R01` … as in domain.md 4. */
  rule: string;
  severity: Severity;
  message: string;
  /** What to do, in words. */
  fix?: string;
  /** The words meant, as UTF-16 offsets into the body; absent when something is missing altogether. */
  at?: [start: number, end: number];
  /** A change of the body that is certainly right, offered as one tap. */
  replacement?: { at: [start: number, end: number]; text: string };
  /** False where a block cannot be overridden: a hard limit, a placeholder, a missing name. */
  overridable?: boolean;
}

const ORDER: Record<Severity, number> = { block: 0, warn: 1, tip: 2 };

/** The same findings, worst first; equal ones stay in the order of their rules. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
