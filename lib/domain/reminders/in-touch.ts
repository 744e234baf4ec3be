/**
 * Over the months: M20 a sign of life to those whom the user wants to keep (SCU, Portland), M24 a look at people with whom nothing has
 * happened for a year and a half: keep, export or delete (domain.md 3.4).
 */
import { startOf } from '../business-days';
import type { Step, StepKind } from '../steps';
import { dayOf, firstOfMonth, monthsLater, wallOf } from '../wall-clock';
import { reminderOf, type Occasion } from './occasion';
import type { Reminder } from './reminder';

const NO_CONTACT: readonly StepKind[] = ['saved', 'drafted', 'debriefed', 'suggestion-done', 'closed'];
const MOST_MONTHS = 60;
const UNTOUCHED_MONTHS = 18;

interface Anchor {
  id: string;
  at: string;
}

/**
 * M20: the round that has come, or else the first, and the one after it, so that the clock finds it. A round that was passed over gives way
 * to the next; none of them adds up.
 */
export function keepInTouchReminders(occasion: Occasion): Reminder[] {
  const { person, settings, now } = occasion;
  const months = Math.min(MOST_MONTHS, Math.round(person.keepInTouchMonths ?? 0));
  if (!(months >= 1)) return [];
  const anchor = lastContact(occasion);
  const day = dayOf(wallOf(anchor.at, settings.zone));
  const dueAt = (round: number) => startOf(monthsLater(day, round * months), settings);
  let round = 1;
  // The rest of the way is at most a few hundred rounds; a clock that stands in the next century ends it.
  while (round < 400 && dueAt(round + 1) <= now) round += 1;
  return [round, round + 1].map((one) =>
    reminderOf(occasion, {
      id: `keep-in-touch:${anchor.id}:${one}`,
      rule: 'M20',
      dueAt: dueAt(one),
      text: `Something to share with ${person.callName}? No ask.`,
      does: { draft: 'keep-in-touch' },
      until: dueAt(one + 1),
    }),
  );
}

/** M24: at the first business day of the month that begins after eighteen months without a step. People who are closed as well. */
export function untouchedReminders(occasion: Occasion): Reminder[] {
  const { person, settings, steps } = occasion;
  const anchor = latestOf(occasion, steps);
  const untouched = monthsLater(dayOf(wallOf(anchor.at, settings.zone)), UNTOUCHED_MONTHS);
  const review = monthsLater(firstOfMonth(untouched), 1);
  return [
    reminderOf(occasion, {
      id: `untouched:${anchor.id}`,
      rule: 'M24',
      dueAt: startOf(review, settings),
      text: `Nothing with ${person.callName} for ${UNTOUCHED_MONTHS} months. Keep, export or delete?`,
      does: { open: 'person' },
    }),
  ];
}

function lastContact(occasion: Occasion): Anchor {
  return latestOf(
    occasion,
    occasion.steps.filter(({ kind }) => !NO_CONTACT.includes(kind)),
  );
}

/** The latest of these steps and of the conversations; somebody with neither counts from when they were saved. */
function latestOf({ person, talks, steps }: Occasion, among: readonly Step[]): Anchor {
  const saved = steps.find(({ kind }) => kind === 'saved');
  const anchors = [
    saved ?? { id: person.id, at: person.savedAt },
    ...talks.map(({ id, endAt }) => ({ id, at: endAt })),
    ...among,
  ];
  return anchors.reduce((last, one) =>
    one.at > last.at || (one.at === last.at && one.id > last.id) ? one : last,
  );
}
