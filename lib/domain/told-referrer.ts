/**
 * A word to the person who gave the name. It is a `reported-back` step in two histories: in the referrer's own, because they heard from
 * the user, and in the history of the person they named, where `about` is the referrer's id, so that the reminder there stops.
 */
import type { Person } from './person';
import type { Step } from './steps';

/** Whether a step of a named person's history says that their referrer was told. `about` may be the `referred` step as well. */
export function isToldReferrer(
  step: Step,
  { referredBy }: Pick<Person, 'referredBy'>,
  steps: readonly Pick<Step, 'id'>[],
): boolean {
  if (step.kind !== 'reported-back' || isOwnReport(step, steps)) return false;
  return step.about === referredBy?.personId || step.about === referredBy?.stepId;
}

/** Whether a `reported-back` step went to the person in whose history it stands: it names nothing, or a step of that history. */
export function isOwnReport({ kind, about }: Step, steps: readonly Pick<Step, 'id'>[]): boolean {
  return kind === 'reported-back' && (about === undefined || steps.some(({ id }) => id === about));
}
