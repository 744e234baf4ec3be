/**
 * The forms that dateFromWords knows. Each rule is a pattern for the next words and what they say; the first that fits
 * wins, so longer forms stand before shorter ones. Two readings are never guessed between: they are asked about.
 */
import type { DayPart, Problem, Said, SaidTime } from './date-words-said';

export interface Rule {
  pattern: RegExp;
  read: (...words: (string | undefined)[]) => Said | Problem;
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');

const COUNT = String.raw`\d{1,4}|an?|a couple(?: of)?|${NUMBERS.slice(1).join('|')}`;
const HOUR = String.raw`\d{1,2}|${NUMBERS.slice(1).join('|')}`;
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const UNIT =
  '(minute|min|hour|hr|day|week|wk|fortnight|month|(?:business|working|week) ?day)s?|(?<=in \\d+ ?|\\+ ?\\d+ ?)(h)|(?<=\\d ?)(d|w)';

const monthOf = (word = '') => MONTHS.indexOf(word.slice(0, 3)) + 1;
const weekdayOf = (word = '') => WEEKDAYS.indexOf(word.slice(0, 3)) + 1;

function count(word = ''): number {
  if (/^\d/.test(word)) return Number(word);
  if (word.startsWith('a couple')) return 2;
  return word.startsWith('a') ? 1 : NUMBERS.indexOf(word);
}

/** Words at the place where the reading stands; a form ends where a word or a number ends. */
function rule(source: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(String.raw`(?:${source})(?![\p{L}\p{N}]|[:.]\d)`, 'uy'), read };
}

function time(hour = '', minute = '0'): { time: SaidTime } | Problem {
  const [h, m] = [count(hour), Number(minute)];
  if (h > 23 || m > 59) return { problem: `There is no ${hour}:${minute.padStart(2, '0')} on a clock.` };
  return { time: { hour: h, minute: m, exact: h === 0 || h > 12 || hour.startsWith('0') } };
}

function twelveHours(hour = '', minute = '0', half = ''): { time: SaidTime } | Problem {
  const [h, m] = [count(hour), Number(minute)];
  if (h < 1 || h > 12 || m > 59) return { problem: `There is no ${hour} ${half}m on a clock.` };
  return { time: { hour: (h % 12) + (half === 'p' ? 12 : 0), minute: m, exact: true } };
}

/** "quarter to four" is fifteen minutes before it. */
function besideHour(amount = '', side = '', hour = '', half?: string): { time: SaidTime } | Problem {
  const named =
    { half: 30, quarter: 15, twenty: 20 }[amount] ?? (/^twenty.five/.test(amount) ? 25 : undefined);
  const minutes = named ?? count(amount.split(' ')[0]);
  const read = half ? twelveHours(hour, '0', half) : time(hour);
  if ('problem' in read || minutes > 59) return { problem: 'That is no time of day. Write it as 15:30.' };
  const isAfter = side === 'past' || side === 'after';
  const all = read.time.hour * 60 + (isAfter ? minutes : 24 * 60 - minutes);
  // "quarter to one" is 12:45, in the same half of the day as one.
  const hours = Math.floor(all / 60) % 24;
  return {
    time: { hour: !read.time.exact && hours === 0 ? 12 : hours, minute: all % 60, exact: read.time.exact },
  };
}

/** A date in numbers, day first; `3/4` could be either and is asked about. */
function numeric(first = '', second = '', year?: string, isAmbiguous = false): Said | Problem {
  const [a, b] = [Number(first), Number(second)];
  if (isAmbiguous && a <= 12 && b <= 12 && a !== b) {
    return {
      problem: `${first}/${second} can be two dates. Write ${a}.${b}. for day and month, or the month as a word.`,
    };
  }
  const monthFirst = isAmbiguous && b > 12;
  if ((monthFirst ? a : b) > 12 || a < 1 || b < 1) return { problem: `There is no date ${first}.${second}.` };
  return date(monthFirst ? second : first, monthFirst ? a : b, year);
}

/** 10.12 can be a time or a date; 9.30 and 31.12 cannot. */
function dotted(first = '', second = ''): Said | Problem {
  const isTime = Number(first) <= 23 && second.length === 2 && Number(second) <= 59;
  const isDate = Number(first) >= 1 && Number(first) <= 31 && Number(second) >= 1 && Number(second) <= 12;
  if (isTime && isDate) {
    return {
      problem: `${first}.${second} can be a time or a date. Write ${first}:${second}, or ${first}.${second}. with a point.`,
    };
  }
  return isTime ? time(first, second) : numeric(first, second);
}

function date(day = '', month?: number, year?: string): Said {
  const full = year?.length === 2 ? 2000 + Number(year) : Number(year);
  return {
    day: {
      sort: 'date',
      day: Number(day),
      ...(month !== undefined && { month }),
      ...(year && { year: full }),
    },
  };
}

function ahead(amount = '', unit = ''): Said {
  const n = count(amount);
  if (/^(?:minute|min)$/.test(unit)) return { minutes: n };
  if (unit.startsWith('h')) return { minutes: n * 60 };
  if (/^(?:business|working|week) ?day$/.test(unit)) return { day: { sort: 'ahead', businessDays: n } };
  if (unit.startsWith('d')) return { day: { sort: 'ahead', days: n } };
  if (unit === 'month') return { day: { sort: 'ahead', months: n } };
  return { day: { sort: 'ahead', weeks: unit === 'fortnight' ? n * 2 : n } };
}

const onWeekday =
  (which: 'coming' | 'this' | 'next' | 'after') =>
  (word?: string): Said => ({
    day: { sort: 'weekday', weekday: weekdayOf(word), which },
  });
const inDays = (days: number): Said => ({ day: { sort: 'ahead', days } });

const PAST = { problem: 'That is in the past. Name a time ahead.' };
const MIDNIGHT = { problem: 'Midnight belongs to two days. Write 0:00 or 23:59.' };

const DATES: Rule[] = [
  rule(String.raw`(\d{4})-(\d{1,2})-(\d{1,2})`, (year, month, day) => numeric(day, month, year)),
  rule(String.raw`(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4})|(\d{2}))?`, (day, month, year, short) =>
    numeric(day, month, year ?? short),
  ),
  rule(String.raw`(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?`, (a, b, year) => numeric(a, b, year, true)),
  rule(String.raw`(\d{1,2})-(\d{1,2})-(\d{4})`, (a, b, year) => numeric(a, b, year, true)),
  rule(String.raw`(\d{1,2})(?:st|nd|rd|th|\.)? ?(?:of )?(${MONTH})\.?`, (day, month) =>
    date(day, monthOf(month)),
  ),
  rule(String.raw`(${MONTH})\.? ?(?:the )?(\d{1,2})(?:st|nd|rd|th)?`, (month, day) =>
    date(day, monthOf(month)),
  ),
  rule(String.raw`(\d{1,2})(?:st|nd|rd|th)`, (day) => date(day)),
];

const DAYS: Rule[] = [
  rule(String.raw`(?:${COUNT}) \w{1,12}(?: \w{1,12})? ago|yesterday|last \w{1,12}`, () => PAST),
  rule('day after tomorrow', () => inDays(2)),
  rule('tomorrow', () => inDays(1)),
  rule('today', () => inDays(0)),
  rule('tonight', () => ({ ...inDays(0), part: 'night' })),
  rule(`(?:a )?week (?:on|from) (${WEEKDAY})`, onWeekday('after')),
  rule(`(${WEEKDAY}) week`, onWeekday('after')),
  rule(`next week(?: on)? (${WEEKDAY})`, onWeekday('next')),
  rule(`(${WEEKDAY})(?: of)? next week`, onWeekday('next')),
  rule(`next (${WEEKDAY})`, onWeekday('next')),
  rule(`(?:this )?coming (${WEEKDAY})`, onWeekday('coming')),
  rule(`this (${WEEKDAY})`, onWeekday('this')),
  rule(`(${WEEKDAY})`, onWeekday('coming')),
  rule('next week', () => onWeekday('next')('mon')),
  rule('next month', () => ({ day: { sort: 'ahead', months: 1 } })),
];

const SPANS: Rule[] = [
  // Before the spans: “10 minutes to four” is no span.
  rule(
    String.raw`(?:a )?(half|quarter|five|ten|twenty(?:[- ]five)?|\d{1,2} min(?:ute)?s?) (past|after|to|before) (${HOUR})(?: ?([ap])\.?m\.?)?`,
    besideHour,
  ),
  rule('(?:in )?half an hour', () => ({ minutes: 30 })),
  rule('(?:in )?an hour and a half', () => ({ minutes: 90 })),
  rule(
    String.raw`(?:in |\+ ?)?(${COUNT}) ?(?:${UNIT})(?:'s?)?(?: time)?(?: from (?:now|today))?`,
    (amount, word, hours, letter) => ahead(amount, word ?? hours ?? letter),
  ),
];

const TIMES: Rule[] = [
  rule(String.raw`(${HOUR})(?:[:.](\d{2}))? ?([ap])\.?m\.?`, twelveHours),
  rule(String.raw`at (\d{1,2})\.(\d{2})\.?`, time),
  rule(String.raw`(\d{1,2})[:h](\d{2})(?: ?h(?:rs)?)?`, time),
  rule(`half (${HOUR})`, (hour) => ({
    problem: `“Half ${hour}” is said for two times. Write half past ${hour}.`,
  })),
  rule(`(${HOUR}) o'?clock`, time),
  rule(String.raw`(\d{1,2})h`, time),
  rule('noon|midday', () => ({ time: { hour: 12, minute: 0, exact: true } })),
  rule('midnight', () => MIDNIGHT),
  rule('this (morning|afternoon|evening)', (part) => ({ ...inDays(0), part: part as DayPart })),
  rule('(?:in the |at )?(morning|afternoon|evening|night)', (part) => ({ part: part as DayPart })),
  rule(String.raw`(\d{1,2})\.(\d{1,2})`, dotted),
  rule(`at (${HOUR})`, time),
  rule(`(${HOUR})`, (hour) => ({ ...time(hour), bare: hour ?? '' })),
  rule(String.raw`(\d{4})`, (year) => ({ year: Number(year) })),
];

/** In the order in which they are tried. */
export const RULES: readonly Rule[] = [...DATES, ...DAYS, ...SPANS, ...TIMES];
