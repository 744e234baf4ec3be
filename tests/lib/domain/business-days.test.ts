import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessDaysAfter, daysAfter, isBusinessDay, isQuiet, outOfQuiet } from '@/lib/domain/business-days';
import { inZone, instantOf } from '@/lib/domain/instant';
import { defaultReminderSettings, type ReminderSettings } from '@/lib/domain/settings';
import { atWall, dayOf, isoDay, monthsLater, timeOf, wallOf, weekdayOf } from '@/lib/domain/wall-clock';
import { runs } from '@/tests/support/runs';

/** Thousands of runs on a busy machine. */
const SLOW = { timeout: 60_000 };

const london = defaultReminderSettings('Europe/London');
const at = (changes: Partial<ReminderSettings>) => ({ ...london, ...changes });
const ZONES = [
  ...['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Asia/Kathmandu', 'Australia/Lord_Howe'],
  ...[
    'Pacific/Apia',
    'Pacific/Tongatapu',
    'Pacific/Pago_Pago',
    'America/St_Johns',
    'Africa/Casablanca',
    'UTC',
  ],
];
const moments = fc.integer({ min: Date.UTC(2009, 0, 1), max: Date.UTC(2032, 0, 1) });

describe('the wall clock agrees with Temporal', () => {
  test('to the wall and back, in any zone, at any moment, clock changes included', SLOW, () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...ZONES), (ms, zone) => {
        const instant = new Date(ms).toISOString();
        const local = inZone(instant, zone);
        const wall = wallOf(instant, zone);
        expect(new Date(wall).toISOString().slice(0, 23)).toBe(
          local.toPlainDateTime().toString({ smallestUnit: 'millisecond' }),
        );
        expect(isoDay(dayOf(wall))).toBe(local.toPlainDate().toString());
        expect(weekdayOf(dayOf(wall))).toBe(local.dayOfWeek);
        const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
        const minutes = timeOf(wall) - (timeOf(wall) % 60_000);
        expect(atWall(dayOf(wall) * 86_400_000 + minutes, zone)).toBe(
          instantOf(local.toPlainDate(), time, zone),
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  const changes: [string, string, string][] = [
    ['skipped in spring: forward', '2026-03-29T01:30', '2026-03-29T01:30:00.000Z'],
    ['twice in autumn: the first', '2026-10-25T01:30', '2026-10-25T00:30:00.000Z'],
    ['before the change', '2026-03-29T00:30', '2026-03-29T00:30:00.000Z'],
    ['after the change', '2026-03-29T09:00', '2026-03-29T08:00:00.000Z'],
  ];
  test.each(changes)('%s', (_words, wall, instant) => {
    expect(atWall(Date.parse(`${wall}:00.000Z`), 'Europe/London')).toBe(instant);
  });

  test('a month that is too short gives its last day', () => {
    const later = (day: string, months: number) => isoDay(monthsLater(Date.parse(day) / 86_400_000, months));
    expect(later('2026-10-31', 4)).toBe('2027-02-28');
    expect(later('2026-08-31', 18)).toBe('2028-02-29');
    expect(later('2026-12-15', 1)).toBe('2027-01-15');
  });

  test('a zone that nobody knows counts as UTC', () => {
    expect(atWall(Date.parse('2026-03-10T09:00:00.000Z'), 'Nowhere/At_All')).toBe('2026-03-10T09:00:00.000Z');
  });
});

describe('business days after an event', () => {
  const cases: [string, string, number, Partial<ReminderSettings>, string][] = [
    ['Monday and three is Thursday', '2026-03-02T15:00:00.000Z', 3, {}, '2026-03-05T09:00:00.000Z'],
    ['Friday and one is Monday', '2026-03-06T15:00:00.000Z', 1, {}, '2026-03-09T09:00:00.000Z'],
    [
      'Saturday counts from Monday: and one is Tuesday',
      '2026-03-07T15:00:00.000Z',
      1,
      {},
      '2026-03-10T09:00:00.000Z',
    ],
    [
      'seven business days are nine days and more',
      '2026-03-02T15:00:00.000Z',
      7,
      {},
      '2026-03-11T09:00:00.000Z',
    ],
    [
      'a weekend of Friday and Saturday',
      '2026-03-05T15:00:00.000Z',
      1,
      { weekend: [5, 6] },
      '2026-03-08T09:00:00.000Z',
    ],
    ['Sunday only', '2026-03-06T15:00:00.000Z', 1, { weekend: [7] }, '2026-03-07T09:00:00.000Z'],
    ['no weekend at all', '2026-03-06T15:00:00.000Z', 1, { weekend: [] }, '2026-03-07T09:00:00.000Z'],
    [
      'a day off is passed over',
      '2026-03-02T15:00:00.000Z',
      1,
      { daysOff: ['2026-03-03'] },
      '2026-03-04T09:00:00.000Z',
    ],
    [
      'an event on a day off counts from the next',
      '2026-03-03T15:00:00.000Z',
      1,
      { daysOff: ['2026-03-03'] },
      '2026-03-05T09:00:00.000Z',
    ],
    [
      'across the change to summer time nine stays nine',
      '2026-03-27T15:00:00.000Z',
      1,
      {},
      '2026-03-30T08:00:00.000Z',
    ],
    [
      'the day is that of the zone',
      '2026-03-02T22:00:00.000Z',
      1,
      { zone: 'Asia/Tokyo' },
      '2026-03-04T00:00:00.000Z',
    ],
    [
      'a day that starts in the quiet hours starts when they end',
      '2026-03-02T15:00:00.000Z',
      1,
      { dayStart: '07:00' },
      '2026-03-03T08:00:00.000Z',
    ],
    [
      'seven days of weekend: every day counts',
      '2026-03-02T15:00:00.000Z',
      3,
      { weekend: [1, 2, 3, 4, 5, 6, 7] },
      '2026-03-05T09:00:00.000Z',
    ],
    [
      'a day Samoa never had',
      '2011-12-29T20:00:00.000Z',
      1,
      { zone: 'Pacific/Apia', weekend: [] },
      '2011-12-30T19:00:00.000Z',
    ],
  ];
  test.each(cases)('%s', (_words, event, count, changes, expected) => {
    expect(businessDaysAfter(event, count, at(changes))).toBe(expected);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -3])('a count of %s is none', (count) => {
    expect(businessDaysAfter('2026-03-02T15:00:00.000Z', count, london)).toBe('2026-03-02T09:00:00.000Z');
  });

  test('years of days off do not go on for ever', () => {
    const start = Date.UTC(2026, 0, 1);
    const daysOff = Array.from({ length: 3000 }, (_, day) =>
      new Date(start + day * 86_400_000).toISOString().slice(0, 10),
    );
    expect(businessDaysAfter('2026-03-02T15:00:00.000Z', 7, at({ daysOff }))).toBe(
      '2026-03-09T09:00:00.000Z',
    );
    expect(outOfQuiet('2026-03-02T15:00:00.000Z', at({ daysOff }))).toBe('2026-03-02T15:00:00.000Z');
  });

  test('days of the calendar end on a business day', () => {
    expect(daysAfter('2026-03-02T15:00:00.000Z', 14, london)).toBe('2026-03-16T09:00:00.000Z');
    expect(daysAfter('2026-03-05T15:00:00.000Z', 2, london)).toBe('2026-03-09T09:00:00.000Z');
  });
});

describe('out of the quiet hours', () => {
  const cases: [string, string, Partial<ReminderSettings>, string][] = [
    ['by day at once', '2026-03-03T15:00:00.000Z', {}, '2026-03-03T15:00:00.000Z'],
    ['at eight in the evening it waits', '2026-03-03T20:00:00.000Z', {}, '2026-03-04T09:00:00.000Z'],
    ['at eight in the morning at once', '2026-03-03T08:00:00.000Z', {}, '2026-03-03T08:00:00.000Z'],
    ['at dawn it waits until nine', '2026-03-03T05:00:00.000Z', {}, '2026-03-03T09:00:00.000Z'],
    ['on Friday night until Monday', '2026-03-06T23:00:00.000Z', {}, '2026-03-09T09:00:00.000Z'],
    ['on Saturday until Monday', '2026-03-07T12:00:00.000Z', {}, '2026-03-09T09:00:00.000Z'],
    [
      'on a day off until the next',
      '2026-03-03T12:00:00.000Z',
      { daysOff: ['2026-03-03'] },
      '2026-03-04T09:00:00.000Z',
    ],
    [
      'quiet at noon',
      '2026-03-03T12:30:00.000Z',
      { quietFrom: '12:00', quietTo: '13:00' },
      '2026-03-04T09:00:00.000Z',
    ],
    [
      'no quiet hours',
      '2026-03-03T23:30:00.000Z',
      { quietFrom: '00:00', quietTo: '00:00' },
      '2026-03-03T23:30:00.000Z',
    ],
    [
      'times that are none fall back',
      '2026-03-03T21:00:00.000Z',
      { quietFrom: 'late', dayStart: '99:99' },
      '2026-03-04T09:00:00.000Z',
    ],
  ];
  test.each(cases)('%s', (_words, from, changes, expected) => {
    expect(outOfQuiet(from, at(changes))).toBe(expected);
  });

  test(
    'whatever the settings, the answer is never quiet, never early and on a business day if there is one',
    SLOW,
    () => {
      const clockTime = fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
        .map(([hour, half]) => `${String(hour).padStart(2, '0')}:${half}`);
      fc.assert(
        fc.property(
          moments,
          fc.constantFrom(...ZONES),
          fc.subarray([1, 2, 3, 4, 5, 6, 7]),
          fc.tuple(clockTime, clockTime, clockTime),
          (ms, zone, weekend, [quietFrom, quietTo, dayStart]) => {
            const instant = new Date(ms).toISOString();
            const settings = at({ zone, weekend, quietFrom, quietTo, dayStart });
            const loud = outOfQuiet(instant, settings);
            expect(loud >= instant).toBe(true);
            expect(isQuiet(loud, settings), `${loud} with ${JSON.stringify(settings)}`).toBe(false);
            if (weekend.length < 7) expect(isBusinessDay(loud, settings)).toBe(true);
            expect(outOfQuiet(loud, settings)).toBe(loud);
          },
        ),
        { numRuns: runs(1000) },
      );
    },
  );
});
