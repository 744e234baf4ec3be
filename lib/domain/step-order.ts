/** Steps in an order that cannot be: allowed, because life is not in order and memory less so, but asked about before they are kept. */
import { closingStep } from './closing';
import { currentInterview, type Interview } from './interview';
import { standingSteps, type Step, type StepKind } from './steps';

interface Known {
  has: (...kinds: StepKind[]) => boolean;
  /** Where the conversation stands that was not called off, if there is one. */
  talk: 'none' | 'ahead' | 'begun';
  isClosed: boolean;
}

type Question = (known: Known) => string | undefined;

const afterTalk =
  (what: string): Question =>
  ({ talk, has }) => {
    if (talk === 'begun' || has('met')) return undefined;
    return talk === 'ahead'
      ? `The conversation has not begun. ${what} all the same?`
      : `No conversation stands here. ${what} all the same?`;
  };

const afterSending =
  (what: string): Question =>
  ({ has, talk }) =>
    has('sent', 'scheduled', 'met') || talk !== 'none'
      ? undefined
      : `Nothing was marked as sent. ${what} all the same?`;

const QUESTIONS: Partial<Record<StepKind, Question>> = {
  accepted: afterSending('Mark the invitation as accepted'),
  replied: afterSending('Mark a reply'),
  declined: (known) =>
    known.talk === 'begun' || known.has('met')
      ? 'You have talked already. Mark a no all the same?'
      : afterSending('Mark a no')(known),
  rescheduled: ({ talk }) =>
    talk === 'none' ? 'No conversation stands here. Move one all the same?' : undefined,
  met: afterTalk('Mark it as held'),
  debriefed: afterTalk('Keep the thoughts on it'),
  thanked: afterTalk('Mark the thank-you'),
  'card-posted': afterTalk('Mark the card'),
  'reported-back': (known) =>
    known.has('suggestion-given', 'referred') ? undefined : afterTalk('Mark the report')(known),
  'suggestion-done': ({ has }) =>
    has('suggestion-given')
      ? undefined
      : 'No suggestion of theirs stands here. Mark it as done all the same?',
  closed: ({ isClosed, talk }) => {
    if (isClosed) return 'This is closed already. Close it again?';
    return talk === 'ahead' ? 'A conversation lies ahead. Close it all the same?' : undefined;
  },
};

/**
 * The question to ask before a step of this kind is kept at the instant `now`, or undefined when the order is one that happens. What
 * was marked for a later moment does not count.
 */
export function oddOrder(
  steps: readonly Step[],
  kind: StepKind,
  interviews: readonly Interview[],
  now: string,
): string | undefined {
  const before = standingSteps(steps).filter(({ at }) => at <= now);
  return QUESTIONS[kind]?.({
    has: (...kinds) => before.some((step) => kinds.includes(step.kind)),
    talk: talkAt(interviews, now),
    isClosed: closingStep(before) !== undefined,
  });
}

function talkAt(interviews: readonly Interview[], now: string): Known['talk'] {
  if (interviews.some(({ state, startAt }) => state === 'planned' && startAt <= now)) return 'begun';
  return currentInterview(interviews) ? 'ahead' : 'none';
}
