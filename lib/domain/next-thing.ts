/** The one next thing with a person: what a screen about them is built around. */
import { closingStep } from './closing';
import { currentInterview, momentOf, type Interview } from './interview';
import { standingSteps, type Step } from './steps';

export type NextThing =
  /** Write the first message. */
  | { thing: 'ask' }
  /** It was sent; they have not answered, or have and no time is agreed. */
  | { thing: 'wait'; sent: Step }
  /** A conversation lies ahead or is going on. */
  | { thing: 'talk'; interview: Interview }
  /** It is over and they have not been thanked. */
  | { thing: 'thank'; interview: Interview }
  /** They were thanked. */
  | { thing: 'rest'; thanked: Step }
  /** It ended with a no or was closed. */
  | { thing: 'closed'; step: Step; sent: Step | undefined };

/** What comes next with someone at `now`. */
export function nextThing(
  { steps, interviews }: { steps: readonly Step[]; interviews: readonly Interview[] },
  now: string,
): NextThing {
  const standing = standingSteps(steps);
  const last = (...kinds: Step['kind'][]) => standing.findLast((step) => kinds.includes(step.kind));
  const closed = closingStep(standing);
  const sent = last('sent');
  if (closed) return { thing: 'closed', step: closed, sent };
  const interview = currentInterview(interviews);
  const thanked = last('thanked');
  if (thanked && (!interview || thanked.interviewId === interview.id || thanked.at >= interview.startAt)) {
    const again = standing.findLast(isAskedAgain);
    return again && again.at > thanked.at ? { thing: 'wait', sent: again } : { thing: 'rest', thanked };
  }
  if (interview) return { thing: momentOf(interview, now) === 'over' ? 'thank' : 'talk', interview };
  return sent ? { thing: 'wait', sent } : { thing: 'ask' };
}

/** Asked for another conversation, after the one they were thanked for. */
function isAskedAgain({ kind, message }: Step): boolean {
  return kind === 'sent' && (message?.kind === 'outreach' || message?.kind === 'follow-up');
}
