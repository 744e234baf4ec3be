/**
 * The clock on the wall of a zone, in plain numbers: what the rules about days and hours are worked out with. A wall time is the number of
 * milliseconds that a clock in UTC would show for the same date and time. Stretches between two clock changes are remembered,
 * so that a plan of thirty reminders asks the calendar of the browser once or twice, not a hundred times.
 */
import { instant } from './instant';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A stretch of time in which a zone keeps one offset: from `from` (included) to `to` (excluded), all in milliseconds. */
interface Stretch {
  from: number;
  to: number;
  offset: number;
}

const known = new Map<string, Stretch[]>();

/** The wall time of a zone at an instant. A zone that nobody knows counts as UTC. */
export function wallOf(at: string, zone: string): number {
  const ms = Date.parse(at);
  return ms + offsetAt(ms, zone);
}

/** The instant of a wall time. Skipped by a clock change it moves forward; of two it is the first (as Temporal has it). */
export function atWall(wall: number, zone: string): string {
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  if (before === after) return instant(wall - before);
  const fits = [wall - before, wall - after]
    .sort((a, b) => a - b)
    .find((ms) => ms + offsetAt(ms, zone) === wall);
  return instant(fits ?? wall - before);
}

/** The number of the day (days since 1 January 1970) that a wall time falls on. */
export function dayOf(wall: number): number {
  return Math.floor(wall / DAY);
}

/** Milliseconds since midnight that a wall time shows. */
export function timeOf(wall: number): number {
  return wall - dayOf(wall) * DAY;
}

/** The ISO weekday of a day: 1 is Monday, 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** A day as `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return instant(day * DAY).slice(0, 10);
}

/** The day `months` later; where that month is shorter, its last day. */
export function monthsLater(day: number, months: number): number {
  const from = new Date(day * DAY);
  const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1);
  const length = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate();
  return first / DAY + Math.min(from.getUTCDate(), length) - 1;
}

/** The first day of the month of a day. */
export function firstOfMonth(day: number): number {
  return day - new Date(day * DAY).getUTCDate() + 1;
}

/** `HH:MM` as milliseconds since midnight; `otherwise` (which must be one) when it is no time of day. */
export function timeFrom(text: string, otherwise: string): number {
  const [hours, minutes] = TIME.test(text) ? [text.slice(0, 2), text.slice(3)] : otherwise.split(':');
  return (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

/** How far the clock of a zone is ahead of UTC, in milliseconds. */
function offsetAt(ms: number, zone: string): number {
  let stretches = known.get(zone);
  if (!stretches) known.set(zone, (stretches = []));
  const found = stretches.find(({ from, to }) => ms >= from && ms < to);
  if (found) return found.offset;
  const stretch = stretchAt(ms, zone);
  stretches.push(stretch);
  return stretch.offset;
}

function stretchAt(ms: number, zone: string): Stretch {
  try {
    const here = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
    const before = here.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
    const after = here.getTimeZoneTransition('next');
    return {
      from: before?.epochMilliseconds ?? -Infinity,
      to: after?.epochMilliseconds ?? Infinity,
      offset: here.offsetNanoseconds / 1_000_000,
    };
  } catch {
    return { from: -Infinity, to: Infinity, offset: 0 };
  }
}
