// Every supported form of any day and time reads back, and whatever is typed gives a moment ahead or a sentence.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { dateFromWords } from '@/lib/domain/date-words';
import { inZone, instantOf } from '@/lib/domain/instant';
import { runs } from '@/tests/support/runs';

// The stand-in for Temporal is slow, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

type Day = Temporal.PlainDate;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const monthOf = (day: Day) => MONTHS[day.month - 1]!;
const weekdayOf = (day: Day) => WEEKDAYS[day.dayOfWeek - 1]!;
const two = (number: number) => String(number).padStart(2, '0');

const zone = fc.constantFrom(
  ...[
    'Europe/London',
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'UTC',
    'Africa/Casablanca',
  ],
);
const now = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const time = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });

/** Forms that carry their year. */
const WITH_YEAR: ((day: Day) => string)[] = [
  (day) => day.toString(),
  (day) => `${day.day}.${day.month}.${day.year}`,
  (day) => `${two(day.day)}.${two(day.month)}.${two(day.year % 100)}`,
  (day) => `${day.day}. ${day.month}. ${day.year}`,
  (day) => `${day.day} ${monthOf(day)} ${day.year}`,
  (day) => `the ${day.day}th of ${monthOf(day)}, ${day.year}`,
  (day) => `${monthOf(day).slice(0, 3)} ${day.day} ${day.year}`,
  (day) => `${weekdayOf(day)}, ${monthOf(day).toUpperCase()} ${day.day}, ${day.year}`,
];
/** Forms that mean the next such day. */
const WITHOUT_YEAR: ((day: Day) => string)[] = [
  (day) => `${day.day}.${day.month}.`,
  (day) => `${two(day.day)}. ${two(day.month)}.`,
  (day) => (day.day > 12 ? `${day.day}/${day.month}` : `${day.day} ${monthOf(day)}`),
  (day) => `${day.day} ${monthOf(day).slice(0, 3)}`,
  (day) => `on ${weekdayOf(day).slice(0, 3)} ${day.day}. ${monthOf(day)}`,
  (day) => `${monthOf(day).slice(0, 3)}. the ${day.day}th`,
];
const CLOCKS: ((hour: number, minute: number) => string)[] = [
  (hour, minute) => `${two(hour)}:${two(minute)}`,
  (hour, minute) => `at ${two(hour)}.${two(minute)}`,
  (hour, minute) => `${two(hour)}h${two(minute)}`,
  (hour, minute) => `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'am' : 'pm'}`,
  (hour, minute) => `@${hour % 12 || 12}.${two(minute)}${hour < 12 ? 'a.m.' : 'P.M.'}`,
  (hour, minute) =>
    minute === 30 ? `half past ${hour % 12 || 12} ${hour < 12 ? 'am' : 'pm'}` : `${two(hour)}:${two(minute)}`,
];

/** What was read, or the sentence. */
function read(text: string, at: string, place: string): string {
  const result = dateFromWords(text, { now: at, zone: place });
  return 'at' in result ? result.at : `${text}: ${result.problem}`;
}
const todayOf = (at: string, place: string) => inZone(at, place).toPlainDate();

test.each([
  ['with a year, up to nine years ahead', WITH_YEAR, 3_200],
  ['without a year, up to a year less a day', WITHOUT_YEAR, 364],
] as const)('a date %s, with a time before or after it', (_words, forms, most) => {
  fc.assert(
    fc.property(
      fc.record({ now, zone, time, days: fc.integer({ min: 1, max: most }), timeFirst: fc.boolean() }),
      fc.constantFrom(...forms),
      fc.constantFrom(...CLOCKS),
      (one, dateForm, clock) => {
        const day = todayOf(one.now, one.zone).add({ days: one.days });
        const parts = [dateForm(day), clock(one.time.hour, one.time.minute)];
        const text = (one.timeFirst ? parts.reverse() : parts).join(' ');
        const expected = instantOf(day, `${two(one.time.hour)}:${two(one.time.minute)}`, one.zone);
        expect(read(text, one.now, one.zone)).toBe(expected);
        expect(read(dateForm(day), one.now, one.zone)).toBe(instantOf(day, '09:00', one.zone));
      },
    ),
    { numRuns: runs(300) },
  );
});

test('days from now, in digits or words, and weekdays of this and the next weeks', () => {
  const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
  fc.assert(
    fc.property(now, zone, fc.integer({ min: 1, max: 12 }), (at, place, n) => {
      const today = todayOf(at, place);
      const nine = (days: number) => instantOf(today.add({ days }), '09:00', place);
      for (const text of [`in ${n} days`, `in ${words[n - 1]!} days`, `+${n} d`, `${n} days from now`]) {
        expect(read(text, at, place)).toBe(nine(n));
      }
      expect(read(`in ${n} weeks`, at, place)).toBe(nine(n * 7));
      expect(read('in a fortnight', at, place)).toBe(nine(14));
      const weekday = WEEKDAYS[n % 7]!;
      const coming = (((n % 7) + 1 - today.dayOfWeek + 6) % 7) + 1;
      const inNextWeek = (n % 7) + 1 - today.dayOfWeek + 7;
      expect(read(weekday, at, place)).toBe(nine(coming));
      expect(read(`${weekday} week`, at, place)).toBe(nine(coming + 7));
      expect(read(`next ${weekday}`, at, place)).toBe(nine(inNextWeek));
    }),
    { numRuns: 200 },
  );
});

test('business days from now are never a weekend, and lie as many weekdays ahead as asked', () => {
  fc.assert(
    fc.property(now, zone, fc.integer({ min: 1, max: 60 }), (at, place, n) => {
      const result = read(`in ${n} business days`, at, place);
      const day = todayOf(result, place);
      const between = Array.from({ length: todayOf(at, place).until(day).days }, (_, days) =>
        day.subtract({ days }),
      );
      expect(day.dayOfWeek).toBeLessThan(6);
      expect(between.filter((one) => one.dayOfWeek < 6)).toHaveLength(n);
    }),
  );
});

test('minutes and hours from now are exact, whatever the clocks do', () => {
  fc.assert(
    fc.property(now, zone, fc.integer({ min: 1, max: 600 }), (at, place, n) => {
      const later = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();
      expect(read(`in ${n} minutes`, at, place)).toBe(later(n));
      expect(read(`in ${n}h`, at, place)).toBe(later(n * 60));
      expect(read(`in ${n} hours and ${n} min`, at, place)).toBe(later(n * 61));
    }),
  );
});

const vocabulary = fc.constantFrom(
  ...'in at on the this next coming last a an week weeks month day days hours business fortnight ago from now today'.split(
    ' ',
  ),
  ...'tomorrow tonight morning evening night noon midnight monday thu sat may march 29 feb half quarter past to three'.split(
    ' ',
  ),
  ...'0 3 9 12 20 31 99 2026 9999 0000 20.12. 31.2. 0.0. 3/4 12/20 2026-02-30 2026-12-20t10:00 20th 0th 9:30 9.30 24:00 3pm 0am'.split(
    ' ',
  ),
  ...[
    'half an hour',
    "o'clock",
    'and',
    ',',
    '.',
    '-',
    '+',
    '@',
    "'s time",
    '20 dec',
    'dec 31st',
    'a couple of',
  ],
);

test('whatever is typed: a moment ahead, at most ten years or so, or one short sentence', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.array(vocabulary, { maxLength: 6 }).map((words) => words.join(' ')),
    fc.array(vocabulary, { maxLength: 6 }).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(text, now, zone, (typed, at, place) => {
      const result = dateFromWords(typed, { now: at, zone: place });
      if ('problem' in result) {
        expect(result.problem).toMatch(/^[^]{5,140}[.?]$/u);
        return;
      }
      expect(result.at > at).toBe(true);
      expect(Date.parse(result.at) - Date.parse(at)).toBeLessThan(10.1 * 366 * 86_400_000);
    }),
    { numRuns: runs(2000) },
  );
});

test.each([
  ['spaces', ' '.repeat(100_000)],
  ['digits', '1'.repeat(100_000)],
  ['words', 'in a couple of '.repeat(7_000)],
])('100 KB of %s are no date; `npm run bench` says how soon that is known', (_words, text) => {
  expect(dateFromWords(text, { now: '2026-03-10T12:00:00.000Z', zone: 'UTC' })).toHaveProperty('problem');
});
