/** Works the stage out from the steps. */
import { currentInterview, momentOf, type Interview } from './interview';
import type { Stage } from './stage';
import { standingSteps, type Step, type StepKind } from './steps';

const STAGE_AFTER: Partial<Record<StepKind, Stage>> = {
  saved: 'saved',
  sent: 'asked',
  accepted: 'asked',
  replied: 'replied',
  declined: 'closed',
  scheduled: 'scheduled',
  rescheduled: 'scheduled',
  met: 'met',
  debriefed: 'met',
  thanked: 'thanked',
  'card-posted': 'thanked',
  'reported-back': 'in-touch',
  'kept-in-touch': 'in-touch',
  closed: 'closed',
};

/**
 * How far along it is at `now`. Saving the same page again or writing once more never moves anyone back; a conversation that is over
 * has been had.
 */
export function stageOf(steps: readonly Step[], interviews: readonly Interview[] = [], now = ''): Stage {
  let stage: Stage = 'saved';
  for (const step of standingSteps(steps)) {
    const next = STAGE_AFTER[step.kind];
    if (!next || next === 'saved') continue;
    if (next === 'asked' && stage !== 'saved' && stage !== 'closed') continue;
    stage = next;
  }
  const interview = currentInterview(interviews);
  return stage === 'scheduled' && interview && momentOf(interview, now) === 'over' ? 'met' : stage;
}
