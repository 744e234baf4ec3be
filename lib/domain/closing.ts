/** How it ended, if it did. What is sent to end it well (the answer to a no, a report at the end of a goal) does not begin it again. */
import type { DraftKind } from './draft';
import type { Step, StepKind } from './steps';

const REOPENS: readonly StepKind[] = ['accepted', 'replied', 'scheduled', 'rescheduled', 'met'];
const FAREWELLS: readonly DraftKind[] = [
  'answer-to-a-no',
  'decline',
  'thank-you',
  'thank-you-card',
  'report-back',
  'keep-in-touch',
];

/** The `closed` or `declined` step after which nothing began again; undefined while it is open. `standing`: as from standingSteps. */
export function closingStep(standing: readonly Step[]): Step | undefined {
  const last = standing.findLast(({ kind }) => kind === 'closed' || kind === 'declined');
  return last && !standing.some((step) => step.at > last.at && reopens(step)) ? last : undefined;
}

/** Whether a step shows that it goes on: they moved, or the user asks again. */
export function reopens({ kind, message }: Step): boolean {
  if (kind === 'sent') return !message || !FAREWELLS.includes(message.kind);
  return REOPENS.includes(kind);
}
