/** Telling people what came of their advice: M18 when something they suggested is done (seed 000), M19 three weeks after the conversation. */
import { businessDaysAfter, daysAfter } from '../business-days';
import type { Step } from '../steps';
import { isOwnReport } from '../told-referrer';
import { reminderOf, type Occasion, type Talk } from './occasion';
import type { Reminder } from './reminder';

const DEFAULT_WEEKS = 3;
const MOST_WEEKS = 52;

/** M18, or else M19: while something done waits to be told, nobody is asked whether there is something to tell. */
export function reportBackReminders(occasion: Occasion): Reminder[] {
  const done = doneSuggestions(occasion);
  return done.length > 0 ? done : shortUpdate(occasion);
}

/** A suggestion that was done and not told since. */
function doneSuggestions(occasion: Occasion): Reminder[] {
  const { person, settings, steps } = occasion;
  return steps
    .filter((step) => step.kind === 'suggestion-done' && !isReported(occasion, step))
    .map((done) => {
      const given = steps.find(({ id }) => id === done.about);
      const what = given?.text ?? done.text;
      return reminderOf(occasion, {
        id: `report-back:${done.id}`,
        rule: 'M18',
        dueAt: businessDaysAfter(done.at, 1, settings),
        text: `Tell ${person.callName} what came of it${what ? `: ${what}` : '.'}`,
        does: { draft: 'report-back' },
      });
    });
}

/** Reported since: on this suggestion by name, or on everything. */
function isReported({ steps }: Occasion, done: Step): boolean {
  return steps.some(
    (step) =>
      isOwnReport(step, steps) &&
      step.at >= done.at &&
      (step.about === undefined || step.about === done.about || step.about === done.id),
  );
}

/** Three weeks after the latest conversation, unless they have heard from the user since. */
function shortUpdate(occasion: Occasion): Reminder[] {
  const { person, settings, talks } = occasion;
  const talk = talks.at(-1);
  if (!talk || hasHeard(occasion, talk)) return [];
  const weeks = Number.isFinite(settings.reportBackWeeks) ? settings.reportBackWeeks : DEFAULT_WEEKS;
  const days = Math.round(Math.min(MOST_WEEKS, Math.max(1, weeks)) * 7);
  return [
    reminderOf(occasion, {
      id: `update:${talk.id}`,
      rule: 'M19',
      dueAt: daysAfter(talk.endAt, days, settings),
      text: `A short update to ${person.callName}? Only if there is something to say.`,
      does: { draft: 'report-back' },
      ...(talk.interview && { interviewId: talk.interview.id }),
    }),
  ];
}

function hasHeard({ steps }: Occasion, { endAt }: Talk): boolean {
  return steps.some(
    (step) => step.at >= endAt && (isOwnReport(step, steps) || step.kind === 'kept-in-touch'),
  );
}
