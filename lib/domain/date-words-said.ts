/** What a text says about a moment, before it is worked out: the pieces that the rules of date-words-rules.ts find. */

export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

export type SaidDay =
  | { sort: 'ahead'; days?: number; weeks?: number; months?: number; businessDays?: number }
  | { sort: 'weekday'; weekday: number; which: 'coming' | 'this' | 'next' | 'after' }
  | { sort: 'date'; day: number; month?: number; year?: number };

export interface SaidTime {
  hour: number;
  minute: number;
  /** Said so that only one half of the day can be meant: 15:00, 03:00, 3 pm. */
  exact: boolean;
}

export interface Said {
  day?: SaidDay;
  /** A weekday said beside a date: it has to be the same day. */
  weekday?: number;
  year?: number;
  time?: SaidTime;
  part?: DayPart;
  /** From now, to the minute. */
  minutes?: number;
  /** A number that is an hour only where something else says the day. */
  bare?: string;
}

export interface Problem {
  problem: string;
}

export const isProblem = (value: object): value is Problem => 'problem' in value;

/** What was said so far and one piece more; a second day or a second time is a problem. */
export function saying(said: Said, more: Said): Said | Problem {
  const both = { ...said, ...more };
  if (said.minutes !== undefined && more.minutes !== undefined) {
    return { ...both, minutes: said.minutes + more.minutes };
  }
  if (said.day && more.day) {
    const pair = dateAndWeekday(said.day, more.day) ?? dateAndWeekday(more.day, said.day);
    return pair && said.weekday === undefined
      ? { ...both, ...pair }
      : { problem: 'That says two days. Say one.' };
  }
  if (said.time && more.time) return { problem: 'That says two times. Say one.' };
  if (said.part && more.part) return { problem: 'That says two parts of the day. Say one.' };
  if (said.year !== undefined && more.year !== undefined) return { problem: 'That says two years. Say one.' };
  return both;
}

function dateAndWeekday(date: SaidDay, other: SaidDay): Pick<Said, 'day' | 'weekday'> | undefined {
  const isPair = date.sort === 'date' && other.sort === 'weekday' && other.which === 'coming';
  return isPair ? { day: date, weekday: other.weekday } : undefined;
}
