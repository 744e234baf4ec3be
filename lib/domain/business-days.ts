/**
 * Business days and quiet hours of someone in a zone (clock rules of domain.md 5). No list of holidays is shipped: the user says which
 * days are off. Where no day of more than a year would be a business day, every day is: nothing waits for ever.
 */
import type { ReminderSettings } from './settings';
import { atWall, DAY, dayOf, isoDay, timeFrom, timeOf, wallOf, weekdayOf } from './wall-clock';

export type WorkingTimes = Pick<
  ReminderSettings,
  'zone' | 'weekend' | 'daysOff' | 'quietFrom' | 'quietTo' | 'dayStart'
>;

/** So far is looked for a business day. */
const FAR = 400;
/** The most days that may be counted: about a year of business days. */
const MOST = 250;

/** Whether the day of an instant is a business day. */
export function isBusinessDay(at: string, times: WorkingTimes): boolean {
  return isWorking(dayOf(wallOf(at, times.zone)), times);
}

/** Whether a business-day reminder may come at an instant: on a business day, outside the quiet hours. */
export function isQuiet(at: string, times: WorkingTimes): boolean {
  const wall = wallOf(at, times.zone);
  if (isQuietTime(timeOf(wall), times)) return true;
  return dayOf(wall) !== workingDayFrom(dayOf(wall), times);
}

/** The same instant outside quiet hours and days off, else the start of the next business day. */
export function outOfQuiet(at: string, times: WorkingTimes): string {
  if (!isQuiet(at, times)) return at;
  const day = dayOf(wallOf(at, times.zone));
  const start = startOf(day, times);
  return start > at ? start : startOf(day + 1, times);
}

/**
 * The start of the business day `count` business days after an instant. Counting starts the day after; what happens on a weekend or a day
 * off counts from the next business day.
 */
export function businessDaysAfter(at: string, count: number, times: WorkingTimes): string {
  let day = workingDayFrom(dayOf(wallOf(at, times.zone)), times);
  for (let left = whole(count, MOST); left > 0; left -= 1) day = workingDayFrom(day + 1, times);
  return startOf(day, times);
}

/** The start of the first business day that comes `days` calendar days, or more, after an instant. */
export function daysAfter(at: string, days: number, times: WorkingTimes): string {
  return startOf(dayOf(wallOf(at, times.zone)) + days, times);
}

/** The number of the last business day before the day of an instant. */
export function businessDayBefore(at: string, times: WorkingTimes): number {
  const day = dayOf(wallOf(at, times.zone));
  for (let back = 1; back <= FAR; back += 1) if (isWorking(day - back, times)) return day - back;
  return day - 1;
}

/** The start of a day when it is a business day, else of the next one. `day` counts from 1 January 1970. */
export function startOf(day: number, times: WorkingTimes): string {
  const time = startTime(times);
  let candidate = workingDayFrom(day, times);
  for (let tries = 0; tries < 7; tries += 1) {
    const at = atWall(candidate * DAY + time, times.zone);
    const wall = wallOf(at, times.zone);
    // A clock change can push the start into the quiet hours, and once took a whole day away from Samoa.
    if (dayOf(wall) === candidate && !isQuietTime(timeOf(wall), times)) return at;
    candidate = workingDayFrom(candidate + 1, times);
  }
  return atWall(candidate * DAY + time, times.zone);
}

/** When the day starts; not before the quiet hours end. */
function startTime(times: WorkingTimes): number {
  const start = timeFrom(times.dayStart, '09:00');
  return isQuietTime(start, times) ? timeFrom(times.quietTo, '08:00') : start;
}

function isQuietTime(time: number, { quietFrom, quietTo }: WorkingTimes): boolean {
  const from = timeFrom(quietFrom, '20:00');
  const to = timeFrom(quietTo, '08:00');
  return from <= to ? time >= from && time < to : time >= from || time < to;
}

function isWorking(day: number, { weekend, daysOff }: WorkingTimes): boolean {
  return !weekend.includes(weekdayOf(day)) && (daysOff.length === 0 || !daysOff.includes(isoDay(day)));
}

/** This day or the next one that is a business day; this day when there is none. */
function workingDayFrom(day: number, times: WorkingTimes): number {
  for (let ahead = 0; ahead <= FAR; ahead += 1) if (isWorking(day + ahead, times)) return day + ahead;
  return day;
}

function whole(count: number, most: number): number {
  return Number.isFinite(count) ? Math.min(most, Math.max(0, Math.round(count))) : 0;
}
