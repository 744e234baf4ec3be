/**
 * Reminders as calendar entries, so that they arrive with the browser closed. They are events, not tasks: Outlook leaves
 * tasks (VTODO) out of an imported calendar, and so does Google; alarms are often replaced by the calendar's own, so the
 * entry itself stands at the moment that matters. It lasts a quarter of an hour, for an entry without length is drawn as
 * a hairline or not at all, and takes no time from anybody who looks for a free hour.
 */
import { minutesAfter } from '@/lib/domain/instant';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import type { CalendarEvent } from './ics/event';

const MINUTES = 15;
const NEUTRAL = 'Reminder';

/** What an entry is made from; a Reminder and a ReminderRow have all of it. */
type Coming = Pick<Reminder, 'id' | 'dueAt' | 'text'> & { nudges?: readonly string[]; snoozedUntil?: string };

/**
 * One entry for each reminder that is still ahead at `now` (an ISO instant), in order of time: at the next moment it
 * comes up. What came up already is left out. In discreet mode an entry says only that it is a reminder.
 */
export function reminderEvents(
  reminders: readonly Coming[],
  { discreet, now }: { discreet: boolean; now: string },
): CalendarEvent[] {
  return reminders
    .flatMap((reminder) => {
      const at = nextMoment(reminder, now);
      return at ? [eventAt(at, reminder, discreet, now)] : [];
    })
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

function nextMoment({ dueAt, nudges = [], snoozedUntil }: Coming, now: string): string | undefined {
  if (snoozedUntil && snoozedUntil > now) return snoozedUntil;
  return [...nudges].sort().find((nudge) => nudge > now) ?? (dueAt > now ? dueAt : undefined);
}

function eventAt(at: string, reminder: Coming, discreet: boolean, now: string): CalendarEvent {
  return {
    uid: `${reminder.id}@parley.invalid`,
    sequence: 0,
    stamp: now,
    start: at,
    end: minutesAfter(at, MINUTES),
    summary: discreet ? NEUTRAL : reminder.text,
    alarms: [0],
    isFree: true,
    ...(discreet && { isPrivate: true }),
  };
}
