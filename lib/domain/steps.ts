/**
 * Steps: the things that happened with a person, each at an instant. They are the truth; the stage and the
 * reminders are worked out from them. A step is never changed: undoing one adds an `undone` step.
 */
import type { Draft } from './draft';
import type { Interview } from './interview';
import type { Person } from './person';

export type StepKind =
  | 'saved'
  | 'drafted'
  | 'sent'
  | 'accepted'
  | 'replied'
  | 'declined'
  | 'scheduled'
  | 'rescheduled'
  | 'met'
  | 'debriefed'
  | 'thanked'
  | 'card-posted'
  | 'referred'
  | 'suggestion-given'
  | 'suggestion-done'
  | 'reported-back'
  | 'kept-in-touch'
  | 'closed'
  | 'undone';

export interface Step {
  id: string;
  personId: string;
  kind: StepKind;
  /** When it happened. */
  at: string;
  /** The message of a `sent` or `thanked` step. */
  message?: Draft;
  /** The interview that a `scheduled`, `rescheduled`, `met` or `thanked` step is about. */
  interviewId?: string;
  /** The step that an `undone` step takes back. */
  undoes?: string;
  /** The person as they were before a second save: what *Undo* puts back. */
  before?: Person;
  /** The interview as it was before it was moved: what *Undo* puts back. */
  interviewBefore?: Interview;
  /** The advice of a `suggestion-given` step, in a line of the user's. */
  text?: string;
  /** The `suggestion-given` step that a `suggestion-done` or `reported-back` step answers. */
  about?: string;
  /** The note that a `suggestion-given` or `referred` step was made from. */
  noteId?: string;
  /** Who was named in a `referred` step. Whoever was saved from it says so in their `referredBy`. */
  referral?: Referral;
  /** Why a `closed` step closed it. */
  reason?: ClosedReason;
}

export interface Referral {
  name: string;
  /** What was said of them. */
  about?: string;
  /** Whether the user may say who sent them; absent while it was not asked. */
  mayUseName?: boolean;
}

export type ClosedReason = 'no-reply' | 'declined' | 'done' | 'not-now';

/** The steps that count: in order of time (and of ids within one moment), without what was undone and without the undoing. */
export function standingSteps(steps: readonly Step[]): Step[] {
  const undone = new Set(steps.flatMap((step) => (step.undoes ? [step.undoes] : [])));
  return steps
    .filter((step) => step.kind !== 'undone' && !undone.has(step.id))
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
}
