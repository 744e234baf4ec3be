/** Which kinds of message make sense with somebody now: what is offered beside the one next thing. */
import { closingStep } from './closing';
import type { DraftKind } from './draft';
import { currentInterview, momentOf, type Interview } from './interview';
import type { Person } from './person';
import type { Stage } from './stage';
import { stageOf } from './stage-of';
import { standingSteps, type Step } from './steps';

interface Known {
  person: Pick<Person, 'referredBy'>;
  steps: readonly Step[];
  interviews: readonly Interview[];
}

const AT_STAGE: Record<Stage, readonly DraftKind[]> = {
  saved: ['outreach', 'introduction-request'],
  asked: ['follow-up', 'outreach', 'introduction-request'],
  replied: ['outreach', 'answer-to-a-no', 'decline'],
  scheduled: ['scheduling-confirmation', 'day-before-note', 'reschedule'],
  met: ['thank-you', 'thank-you-card', 'report-back', 'decline'],
  thanked: ['thank-you-card', 'report-back', 'keep-in-touch', 'outreach', 'decline'],
  'in-touch': ['report-back', 'keep-in-touch', 'thank-you-card', 'outreach', 'decline'],
  closed: ['keep-in-touch', 'introduction-request'],
};

/**
 * The kinds that fit, the likeliest first (domain.md 4: which message belongs to which moment). What was sent already may be among them:
 * a second card is odd, but nobody is forbidden to write.
 */
export function kindsNow({ person, steps, interviews }: Known, now: string): DraftKind[] {
  const standing = standingSteps(steps);
  const stage = stageOf(steps, interviews, now);
  const closed = closingStep(standing);
  const isNo = closed?.kind === 'declined' || closed?.reason === 'declined';
  const interview = currentInterview(interviews);
  const moment = interview && momentOf(interview, now);
  const kinds: DraftKind[] = [...(isNo ? (['answer-to-a-no'] as const) : []), ...AT_STAGE[stage]];
  return kinds.filter((kind) => {
    // These are made from a conversation that was had.
    if (kind === 'thank-you' || kind === 'thank-you-card') return moment === 'over';
    // These are written while it lies ahead.
    if (kind === 'scheduling-confirmation' || kind === 'day-before-note') return moment === 'ahead';
    // Whoever sent the user to them is not asked to introduce them as well.
    return kind !== 'introduction-request' || person.referredBy === undefined;
  });
}
