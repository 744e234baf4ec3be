/**
 * The thank-you clock, M12 and M13 of domain.md 5 (24 h: seed 004; 24 to 48 h: seed 002). It starts at the end of the
 * conversation and runs by the hour, weekends included, but shows itself only in waking hours.
 */
import { hoursAfter } from '../instant';
import type { ReminderSettings } from '../settings';
import { atWall, DAY, dayOf, timeFrom, timeOf, wallOf } from '../wall-clock';
import { reminderOf, type Occasion, type Talk } from './occasion';
import type { Reminder } from './reminder';
import { awake } from './waking-hours';

const FIRST_HOURS = 2;
const AGAIN_HOURS = 20;
const DUE_HOURS = 24;
const LAST_CALL_HOURS = 44;
const OVERDUE_HOURS = 48;
/** A conversation that ends later than this is thanked for the next morning. */
const EVENING = timeFrom('19:00', '19:00');
const NEXT_MORNING = timeFrom('08:30', '08:30');

export interface ThankYouClock {
  first: string;
  again: string;
  due: string;
  lastCall: string;
  overdue: string;
}

/** The five moments of one thank-you, as instants. `first`, `again` and `lastCall` keep to waking hours. */
export function thankYouClock(endAt: string, settings: ReminderSettings): ThankYouClock {
  const overdue = hoursAfter(endAt, OVERDUE_HOURS);
  return {
    first: firstNudge(endAt, settings),
    again: awake(hoursAfter(endAt, AGAIN_HOURS), settings),
    due: hoursAfter(endAt, DUE_HOURS),
    lastCall: lastCall(endAt, overdue, settings),
    overdue,
  };
}

/**
 * The live thank-you reminder of each conversation that was not called off and was not thanked for: M12, from the last call on M13. With
 * one of the two switched off the other goes on alone.
 */
export function thankYouReminders(occasion: Occasion): Reminder[] {
  return occasion.talks
    .filter((talk) => !isThanked(talk, occasion))
    .map((talk) => thankYouReminder(talk, occasion));
}

function thankYouReminder(talk: Talk, occasion: Occasion): Reminder {
  const { now, settings, person } = occasion;
  const clock = thankYouClock(talk.endAt, settings);
  const early = [clock.first, clock.again];
  const late = [clock.lastCall, awake(clock.overdue, settings)];
  const isOff = (rule: string) => settings.off.includes(rule);
  const isLastCall = isOff('M12') || (now >= clock.lastCall && !isOff('M13'));
  return reminderOf(occasion, {
    id: `thank-you:${talk.id}`,
    rule: isLastCall ? 'M13' : 'M12',
    dueAt: isLastCall ? clock.overdue : clock.due,
    text: words(person.callName, now, clock),
    does: { draft: 'thank-you' },
    ...(talk.interview && { interviewId: talk.interview.id }),
    byHour: true,
    nudges: [...(isOff('M12') ? [] : early), ...(isOff('M13') ? [] : late)],
  });
}

function words(name: string, now: string, clock: ThankYouClock): string {
  if (now >= clock.overdue) return `Late is better than never. Thank ${name} without excuses.`;
  if (now >= clock.lastCall) return `Last call to thank ${name} in good time.`;
  return `Thank ${name} while it is fresh.`;
}

/** Thanked for: a thank-you that names this conversation, or names none and came after it began. */
function isThanked({ id, startAt }: Talk, { steps }: Occasion): boolean {
  return steps.some(
    ({ kind, interviewId, at }) => kind === 'thanked' && (interviewId ? interviewId === id : at >= startAt),
  );
}

function firstNudge(endAt: string, settings: ReminderSettings): string {
  const end = wallOf(endAt, settings.zone);
  if (timeOf(end) > EVENING)
    return awake(atWall((dayOf(end) + 1) * DAY + NEXT_MORNING, settings.zone), settings);
  return awake(hoursAfter(endAt, FIRST_HOURS), settings);
}

/** The last call, moved to the evening before when the morning after would come too late. */
function lastCall(endAt: string, overdue: string, settings: ReminderSettings): string {
  const at = hoursAfter(endAt, LAST_CALL_HOURS);
  const moved = awake(at, settings);
  if (moved < overdue) return moved;
  const wall = wallOf(at, settings.zone);
  const evening = timeFrom(settings.thanksTo, '21:00');
  const day = dayOf(wall) - (timeOf(wall) > evening ? 0 : 1);
  return atWall(day * DAY + evening, settings.zone);
}
