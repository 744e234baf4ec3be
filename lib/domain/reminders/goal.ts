/** M21: a goal was reached or dropped, and whoever helped hears of it (Yale, SCU). */
import { outOfQuiet } from '../business-days';
import type { StepKind } from '../steps';
import { isOwnReport } from '../told-referrer';
import { reminderOf, type Occasion } from './occasion';
import type { Reminder } from './reminder';

const HELP: readonly StepKind[] = ['met', 'debriefed', 'referred', 'suggestion-given'];

/** A word to somebody who helped, until they had one since the goal ended. A conversation, a name or a suggestion is help. */
export function goalReminders(occasion: Occasion): Reminder[] {
  const { goal, person, settings } = occasion;
  if (!goal || goal.state === 'open' || goal.endedAt === undefined) return [];
  if (!hasHelped(occasion, goal.endedAt) || hasHeard(occasion, goal.endedAt)) return [];
  const what =
    goal.state === 'reached' ? `You reached your goal: ${goal.name}` : `You let a goal go: ${goal.name}`;
  return [
    reminderOf(occasion, {
      id: `goal:${goal.id}:${person.id}:${goal.endedAt}`,
      rule: 'M21',
      dueAt: outOfQuiet(goal.endedAt, settings),
      text: `${what}. Tell ${person.callName}, who helped.`,
      does: { draft: 'report-back' },
    }),
  ];
}

function hasHelped({ steps, talks }: Occasion, endedAt: string): boolean {
  return (
    talks.some(({ endAt }) => endAt <= endedAt) ||
    steps.some(({ kind, at }) => at <= endedAt && HELP.includes(kind))
  );
}

function hasHeard({ steps }: Occasion, endedAt: string): boolean {
  return steps.some(
    (step) =>
      step.at >= endedAt &&
      (isOwnReport(step, steps) || step.kind === 'thanked' || step.kind === 'kept-in-touch'),
  );
}
