/** Who is to answer: what *Waiting on others* says about somebody. */
import { standingSteps, type Step } from './steps';

export interface Waiting {
  /** When the last message went out. */
  since: string;
  /** `reply`: they have not answered at all. `time`: they answered, and are to choose a time. */
  for: 'reply' | 'time';
}

/** Whom the next word belongs to, when it is theirs; undefined when it is the user's, when a time is agreed, or when it ended. */
export function waitingOn(steps: readonly Step[]): Waiting | undefined {
  const standing = standingSteps(steps);
  const last = standing.findLast(({ kind }) => kind !== 'saved' && kind !== 'drafted' && kind !== 'accepted');
  if (last?.kind !== 'sent') return undefined;
  const answered = standing.some(({ kind }) => kind === 'replied');
  const ended = standing.some(({ kind }) => kind === 'scheduled' || kind === 'met' || kind === 'declined');
  return ended ? undefined : { since: last.at, for: answered ? 'time' : 'reply' };
}
