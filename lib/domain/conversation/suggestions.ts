/** Advice somebody gave, followed until it was done and they have heard of it (seed 000). */
import { standingSteps, type Step } from '../steps';

export interface Suggestion {
  /** Of the `suggestion-given` step. */
  id: string;
  personId: string;
  text: string;
  givenAt: string;
  interviewId?: string;
  /** The step that marked it done, for taking that back. */
  done?: { stepId: string; at: string };
  /** When they were told. */
  reportedAt?: string;
}

/** Every suggestion that stands, in the order given. A report that names none is about everything done before it. */
export function suggestionsFrom(steps: readonly Step[]): Suggestion[] {
  const standing = standingSteps(steps);
  return standing
    .filter((step) => step.kind === 'suggestion-given')
    .map((given) => {
      const done = standing.findLast((step) => step.kind === 'suggestion-done' && step.about === given.id);
      const reported = standing.find(
        (step) =>
          step.kind === 'reported-back' &&
          (step.about === given.id || (step.about === undefined && done !== undefined && step.at >= done.at)),
      );
      return {
        id: given.id,
        personId: given.personId,
        text: given.text ?? '',
        givenAt: given.at,
        ...(given.interviewId && { interviewId: given.interviewId }),
        ...(done && { done: { stepId: done.id, at: done.at } }),
        ...(reported && { reportedAt: reported.at }),
      };
    });
}
