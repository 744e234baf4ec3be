/** From what was said to the moment that is meant. Everything is a wall clock in the user's zone until the last step. */
import { type DayPart, isProblem, type Problem, type Said, type SaidDay } from './date-words-said';
import { inZone, instantOf, minutesAfter } from './instant';
import type { ReminderChoices } from './settings';
import { fullMoment } from './spoken-time';

export interface DateWordsOptions extends Partial<Pick<ReminderChoices, 'weekend' | 'daysOff' | 'dayStart'>> {
  /** An ISO instant. */
  now: string;
  zone: string;
}

export type Moment = { at: string } | Problem;

/** The hours that belong to a part of the day, and the one that is meant when none is named. */
const PARTS: Record<DayPart, { from: number; to: number; usual?: string }> = {
  morning: { from: 0, to: 11 },
  afternoon: { from: 12, to: 18, usual: '14:00' },
  evening: { from: 16, to: 23, usual: '18:00' },
  night: { from: 17, to: 23, usual: '20:00' },
};
const MAX_YEARS = 10;
const TOO_FAR = { problem: `That is more than ${MAX_YEARS} years away.` };

/** The instant, always after `now`, or why there is none. */
export function momentOfSaid(said: Said, options: DateWordsOptions): Moment {
  const { now, zone } = options;
  if (said.minutes !== undefined) {
    if (said.day || said.time || said.part)
      return { problem: 'That says a time and how long from now. Say one.' };
    return ahead(minutesAfter(now, said.minutes), options);
  }
  if (said.bare && !said.day && !said.part) {
    return {
      problem: `Is ${said.bare} a day or an hour? Write “at ${said.bare}”, or the month with the day.`,
    };
  }
  const time = timeOf(said, options.dayStart ?? '09:00');
  if (isProblem(time)) return time;
  const today = inZone(now, zone).toPlainDate();
  if (!said.day) {
    if (said.year !== undefined) return { problem: 'Name the day and the month beside the year.' };
    const at = instantOf(today, time.clock, zone);
    return { at: at > now ? at : instantOf(today.add({ days: 1 }), time.clock, zone) };
  }
  const day = dayOf(said, said.day, today, options);
  if (isProblem(day)) return day;
  if (said.weekday !== undefined && said.weekday !== day.dayOfWeek) {
    const weekday = day.toLocaleString('en-GB', { weekday: 'long' });
    return { problem: `${spokenDay(day)} is a ${weekday}. Change the day or the date.` };
  }
  if (today.until(day).days > MAX_YEARS * 366) return TOO_FAR;
  return ahead(instantOf(day, time.clock, zone), options);
}

function ahead(at: string, { now, zone }: DateWordsOptions): Moment {
  if (at > now) return Date.parse(at) - Date.parse(now) > MAX_YEARS * 366 * 86_400_000 ? TOO_FAR : { at };
  return { problem: `${fullMoment(at, zone, 'en-GB')} has passed. Name a time ahead.` };
}

function spokenDay(day: Temporal.PlainDate): string {
  return day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `HH:MM`. An hour from 1 to 6 without a.m. or a leading zero is in the afternoon: nobody puts a thing off until 3 at night. */
function timeOf({ time, part }: Said, dayStart: string): { clock: string } | Problem {
  if (!time) return { clock: (part && PARTS[part].usual) || dayStart };
  const clock = (hour: number) => ({
    clock: [hour, time.minute].map((number) => String(number).padStart(2, '0')).join(':'),
  });
  if (!part) return clock(!time.exact && time.hour <= 6 ? time.hour + 12 : time.hour);
  const half = time.hour % 12;
  const hours = time.exact ? [time.hour] : [half, half + 12];
  const { from, to } = PARTS[part];
  const hour = hours.find((one) => one >= from && one <= to);
  return hour === undefined ? { problem: `${clock(time.hour).clock} is not in the ${part}.` } : clock(hour);
}

function dayOf(
  said: Said,
  day: SaidDay,
  today: Temporal.PlainDate,
  options: DateWordsOptions,
): Temporal.PlainDate | Problem {
  if (day.sort === 'date') return dateOf(day, said.year, today);
  if (said.year !== undefined) return { problem: 'Name the day and the month beside the year.' };
  if (day.sort === 'weekday') return weekdayOf(day, today);
  if (day.businessDays !== undefined) return businessDaysAfter(today, day.businessDays, options);
  const { days = 0, weeks = 0, months = 0 } = day;
  return today.add({ days, weeks, months });
}

/**
 * "Thursday" is the next one, never today; "this Thursday" the one of this week (Monday to Sunday), past or not; "next
 * Thursday" the one of next week; "Thursday week" a week after the next one.
 */
function weekdayOf(
  { weekday, which }: Extract<SaidDay, { sort: 'weekday' }>,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  const inThisWeek = weekday - today.dayOfWeek;
  const coming = inThisWeek > 0 ? inThisWeek : inThisWeek + 7;
  return today.add({ days: { coming, this: inThisWeek, next: inThisWeek + 7, after: coming + 7 }[which] });
}

/** A date as said; without a year or a month, the first one that is not before today. */
function dateOf(
  { day, month, year: ownYear }: Extract<SaidDay, { sort: 'date' }>,
  otherYear: number | undefined,
  today: Temporal.PlainDate,
): Temporal.PlainDate | Problem {
  if (ownYear !== undefined && otherYear !== undefined) return { problem: 'That says two years. Say one.' };
  const year = ownYear ?? otherYear;
  const first = today.with({ day: 1 });
  if (month === undefined) {
    if (year !== undefined) return { problem: 'Name the month beside the year.' };
    return firstReal(
      Array.from({ length: 13 }, (_, months) => first.add({ months })),
      day,
      today,
    );
  }
  if (year !== undefined) return realDay(first.with({ month, year }), day) ?? noSuchDay(day, month);
  // Nine years hold a 29 February, the missing one of 2100 included.
  const years = Array.from({ length: 9 }, (_, later) => first.with({ month, year: today.year + later }));
  return firstReal(years, day, today, month);
}

function firstReal(
  months: readonly Temporal.PlainDate[],
  day: number,
  today: Temporal.PlainDate,
  month?: number,
): Temporal.PlainDate | Problem {
  const real = months.map((one) => realDay(one, day)).filter((one) => one !== undefined);
  return real.find((one) => Temporal.PlainDate.compare(one, today) >= 0) ?? noSuchDay(day, month);
}

function realDay(month: Temporal.PlainDate, day: number): Temporal.PlainDate | undefined {
  return day >= 1 && day <= month.daysInMonth ? month.with({ day }) : undefined;
}

function noSuchDay(day: number, month: number | undefined): Problem {
  const name =
    month &&
    Temporal.PlainDate.from({ year: 2000, month, day: 1 }).toLocaleString('en-GB', { month: 'long' });
  return { problem: name ? `There is no ${day} ${name} then.` : 'There is no such day.' };
}

/** Counted from the day after today; days off and weekend days do not count (domain.md 5, clock rules). */
function businessDaysAfter(
  today: Temporal.PlainDate,
  amount: number,
  { weekend = [6, 7], daysOff = [] }: DateWordsOptions,
): Temporal.PlainDate | Problem {
  let left = amount;
  for (let days = 0; days <= MAX_YEARS * 366; days += 1) {
    const day = today.add({ days });
    if (days > 0 && !weekend.includes(day.dayOfWeek) && !daysOff.includes(day.toString())) left -= 1;
    if (left <= 0) return day;
  }
  return TOO_FAR;
}
