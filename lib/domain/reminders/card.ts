/** M14: a card by post as well (seed 001), asked together with the thank-you and posted within two business days. */
import { businessDaysAfter } from '../business-days';
import { happenedSince, reminderOf, type Occasion, type Talk } from './occasion';
import type { Reminder } from './reminder';
import { thankYouClock } from './thank-you';

const POST_DAYS = 2;
/** After these a card comes too late to be one of thanks; nobody is asked any more. */
const LAST_DAYS = 7;

/** The card of each conversation that none was posted for. It comes with the thank-you and raises no notification of its own. */
export function cardReminders(occasion: Occasion): Reminder[] {
  return occasion.talks
    .filter((talk) => !isPosted(occasion, talk))
    .map((talk) => {
      const { settings, person } = occasion;
      return reminderOf(occasion, {
        id: `card:${talk.id}`,
        rule: 'M14',
        dueAt: businessDaysAfter(talk.endAt, POST_DAYS, settings),
        nudges: [thankYouClock(talk.endAt, settings).first],
        text: `Post a card to ${person.callName} too?`,
        does: { draft: 'thank-you-card' },
        byHour: true,
        quiet: true,
        until: businessDaysAfter(talk.endAt, LAST_DAYS, settings),
        ...(talk.interview && { interviewId: talk.interview.id }),
      });
    });
}

function isPosted(occasion: Occasion, { id, startAt }: Talk): boolean {
  const named = occasion.steps.some(({ kind, interviewId }) => kind === 'card-posted' && interviewId === id);
  const unnamed = occasion.steps.filter(({ interviewId }) => interviewId === undefined);
  return named || happenedSince({ ...occasion, steps: unnamed }, startAt, 'card-posted');
}
