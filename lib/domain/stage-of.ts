/** Works the stage out from the steps. */
import { closingStep } from './closing';
import { currentInterview, momentOf, type Interview } from './interview';
import type { Stage } from './stage';
import { standingSteps, type Step, type StepKind } from './steps';
import { isOwnReport } from './told-referrer';

const STAGE_AFTER: Partial<Record<StepKind, Stage>> = {
  sent: 'asked',
  accepted: 'asked',
  replied: 'replied',
  scheduled: 'scheduled',
  rescheduled: 'scheduled',
  met: 'met',
  debriefed: 'met',
  thanked: 'thanked',
  'card-posted': 'thanked',
  'reported-back': 'in-touch',
  'kept-in-touch': 'in-touch',
};
const ORDER: readonly Stage[] = ['saved', 'asked', 'replied', 'scheduled', 'met', 'thanked', 'in-touch'];

/**
 * How far along it is at `now`. Only a new conversation takes anyone back: their answer to the thank-you, a debrief saved late or the
 * same page saved again do not. A conversation that is over has been had, one that was called off was none.
 */
export function stageOf(steps: readonly Step[], interviews: readonly Interview[] = [], now = ''): Stage {
  const standing = standingSteps(steps);
  if (closingStep(standing)) return 'closed';
  const reached = standing.reduce((stage, step) => stageAfter(stage, step, standing, interviews), start);
  const interview = currentInterview(interviews);
  if (!interview || isSettled(interview, standing)) return reached;
  const isMet = standing.some(({ kind, interviewId }) => kind === 'met' && interviewId === interview.id);
  return isMet || momentOf(interview, now) === 'over' ? 'met' : 'scheduled';
}

const start = 'saved' as Stage;

function stageAfter(
  stage: Stage,
  step: Step,
  steps: readonly Step[],
  interviews: readonly Interview[],
): Stage {
  const next = STAGE_AFTER[step.kind];
  if (!next || isVoid(step, steps, interviews)) return step.kind === 'closed' ? start : stage;
  if (step.kind === 'scheduled') return next;
  return ORDER.indexOf(next) > ORDER.indexOf(stage) ? next : stage;
}

/** About a conversation that was called off, or a word to somebody else. */
function isVoid(step: Step, steps: readonly Step[], interviews: readonly Interview[]): boolean {
  if (step.kind === 'reported-back') return !isOwnReport(step, steps);
  const isTime = step.kind === 'scheduled' || step.kind === 'rescheduled';
  return isTime && interviews.some(({ id, state }) => id === step.interviewId && state === 'called-off');
}

/** What comes after a conversation has come: they were thanked for it, or heard from the user since. */
function isSettled({ id, startAt }: Interview, steps: readonly Step[]): boolean {
  return steps.some((step) => {
    const stage = STAGE_AFTER[step.kind];
    if (stage !== 'thanked' && stage !== 'in-touch') return false;
    if (step.kind === 'reported-back' && !isOwnReport(step, steps)) return false;
    return step.interviewId ? step.interviewId === id : step.at >= startAt;
  });
}
