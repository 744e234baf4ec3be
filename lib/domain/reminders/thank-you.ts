/**
 * The thank-you clock, M12 and M13 of domain.md 5 (24 h: seed 004; 24 to 48 h: seed 002). It starts at the end of the
 * conversation and runs by the hour, weekends included, but shows itself only in waking hours.
 */
import { hoursAfter, instantOf, inZone } from '../instant';
import type { Interview } from '../interview';
import type { Person } from '../person';
import type { ReminderSettings } from '../settings';
import type { Step } from '../steps';
import type { Reminder } from './reminder';

const FIRST_HOURS = 2;
const AGAIN_HOURS = 20;
const DUE_HOURS = 24;
const LAST_CALL_HOURS = 44;
const OVERDUE_HOURS = 48;
/** A conversation that ends later than this is thanked for the next morning. */
const EVENING = '19:00';
const NEXT_MORNING = '08:30';

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

/** The live thank-you reminder of each conversation that is not called off and was not thanked for. */
export function thankYouReminders(
  history: { person: Person; steps: readonly Step[]; interviews: readonly Interview[] },
  settings: ReminderSettings,
  now: string,
): Reminder[] {
  return history.interviews
    .filter((interview) => interview.state === 'planned' && !isThanked(interview, history.steps))
    .map((interview) => thankYouReminder(interview, history.person, settings, now));
}

function thankYouReminder(
  interview: Interview,
  person: Person,
  settings: ReminderSettings,
  now: string,
): Reminder {
  const clock = thankYouClock(interview.endAt, settings);
  const late = awake(clock.overdue, settings);
  const isLastCall = now >= clock.lastCall;
  return {
    id: `thank-you:${interview.id}`,
    rule: isLastCall ? 'M13' : 'M12',
    personId: person.id,
    dueAt: isLastCall ? clock.overdue : clock.due,
    text: words(person.callName, now, clock),
    does: { draft: 'thank-you' },
    interviewId: interview.id,
    byHour: true,
    nudges: [...new Set([clock.first, clock.again, clock.lastCall, late])].sort(),
  };
}

function words(name: string, now: string, clock: ThankYouClock): string {
  if (now >= clock.overdue) return `Late is better than never. Thank ${name} without excuses.`;
  if (now >= clock.lastCall) return `Last call to thank ${name} in good time.`;
  return `Thank ${name} while it is fresh.`;
}

/** Thanked for: a thank-you that names this interview, or names none and came after it began. */
function isThanked(interview: Interview, steps: readonly Step[]): boolean {
  return steps.some(
    (step) =>
      step.kind === 'thanked' &&
      (step.interviewId ? step.interviewId === interview.id : step.at >= interview.startAt),
  );
}

function firstNudge(endAt: string, settings: ReminderSettings): string {
  const end = inZone(endAt, settings.zone);
  if (Temporal.PlainTime.compare(end.toPlainTime(), EVENING) > 0) {
    return instantOf(end.toPlainDate().add({ days: 1 }), NEXT_MORNING, settings.zone);
  }
  return awake(hoursAfter(endAt, FIRST_HOURS), settings);
}

/** The last call, moved to the evening before when the morning after would come too late. */
function lastCall(endAt: string, overdue: string, settings: ReminderSettings): string {
  const at = hoursAfter(endAt, LAST_CALL_HOURS);
  const moved = awake(at, settings);
  if (moved < overdue) return moved;
  const day = inZone(at, settings.zone);
  const lateEvening = Temporal.PlainTime.compare(day.toPlainTime(), settings.thanksTo) > 0;
  return instantOf(
    day.toPlainDate().subtract({ days: lateEvening ? 0 : 1 }),
    settings.thanksTo,
    settings.zone,
  );
}

/** The same instant when people are awake, else the next time they are. */
function awake(at: string, { zone, thanksFrom, thanksTo }: ReminderSettings): string {
  const local = inZone(at, zone);
  const time = local.toPlainTime();
  if (Temporal.PlainTime.compare(time, thanksFrom) < 0)
    return instantOf(local.toPlainDate(), thanksFrom, zone);
  if (Temporal.PlainTime.compare(time, thanksTo) > 0) {
    return instantOf(local.toPlainDate().add({ days: 1 }), thanksFrom, zone);
  }
  return at;
}
