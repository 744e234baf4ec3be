import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoursAfter, inZone } from '@/lib/domain/instant';
import { planReminders } from '@/lib/domain/reminders/plan-reminders';
import { thankYouClock } from '@/lib/domain/reminders/thank-you';
import { defaultReminderSettings } from '@/lib/domain/settings';
import type { Step } from '@/lib/domain/steps';
import { anInterview, aPerson } from '@/tests/fixtures/people';

const ZONES = [
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];
/** Thousands of runs on a busy machine. */
const SLOW = { timeout: 60_000 };

const london = defaultReminderSettings('Europe/London');

describe('the thank-you clock starts at the end of the conversation', () => {
  const cases: [string, string, Partial<ReturnType<typeof thankYouClock>>][] = [
    [
      'an afternoon talk: two hours later, next morning, due at 24, last call at 44, overdue at 48',
      '2026-03-10T15:00:00.000Z',
      {
        first: '2026-03-10T17:00:00.000Z',
        again: '2026-03-11T11:00:00.000Z',
        due: '2026-03-11T15:00:00.000Z',
        lastCall: '2026-03-12T11:00:00.000Z',
        overdue: '2026-03-12T15:00:00.000Z',
      },
    ],
    [
      'an evening talk: first at 8:30 the next morning',
      '2026-03-10T19:30:00.000Z',
      { first: '2026-03-11T08:30:00.000Z' },
    ],
    [
      'a talk that ends at seven sharp: still the same evening',
      '2026-03-10T19:00:00.000Z',
      { first: '2026-03-10T21:00:00.000Z' },
    ],
    ['a talk at dawn: not before eight', '2026-03-10T05:00:00.000Z', { first: '2026-03-10T08:00:00.000Z' }],
    [
      'a last call that would come at five in the morning waits until eight',
      '2026-03-10T09:00:00.000Z',
      { lastCall: '2026-03-12T08:00:00.000Z' },
    ],
    [
      'a last call that would come too late comes the evening before',
      '2026-03-10T07:00:00.000Z',
      { lastCall: '2026-03-11T21:00:00.000Z' },
    ],
  ];
  test.each(cases)('%s', (_words, endAt, expected) => {
    expect(thankYouClock(endAt, london)).toMatchObject(expected);
  });

  test('whatever the zone and the hour, the moments come in order and in waking hours', SLOW, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }),
        fc.constantFrom(...ZONES),
        (minutes, zone) => {
          const endAt = new Date(Date.UTC(2025, 0, 1) + minutes * 60_000).toISOString();
          const clock = thankYouClock(endAt, defaultReminderSettings(zone));
          expect(clock.first > endAt && clock.first <= hoursAfter(endAt, 16)).toBe(true);
          expect(clock.lastCall > clock.due && clock.lastCall < clock.overdue).toBe(true);
          expect(clock.due).toBe(hoursAfter(endAt, 24));
          expect(clock.overdue).toBe(hoursAfter(endAt, 48));
          for (const at of [clock.first, clock.again, clock.lastCall]) {
            const time = inZone(at, zone).toPlainTime().toString().slice(0, 5);
            expect(time >= '08:00' && time <= '21:00', `${at} in ${zone} is ${time}`).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('planReminders', () => {
  const plan = (now: string, steps: Step[] = [], interview = anInterview()) =>
    planReminders({ person: aPerson(), steps, interviews: [interview] }, london, now).filter(
      ({ rule }) => rule === 'M12' || rule === 'M13',
    );

  const moments: [string, string, string, string][] = [
    [
      'before the conversation it is planned already, so that the alarm can be set',
      '2026-03-09T09:00:00Z',
      'M12',
      '2026-03-11T15:00:00.000Z',
    ],
    ['right after the end', '2026-03-10T15:00:01Z', 'M12', '2026-03-11T15:00:00.000Z'],
    ['at the last call', '2026-03-12T11:00:00Z', 'M13', '2026-03-12T15:00:00.000Z'],
    ['a week late: still there, still one', '2026-03-19T15:00:00Z', 'M13', '2026-03-12T15:00:00.000Z'],
  ];
  test.each(moments)('%s', (_words, now, rule, dueAt) => {
    expect(plan(now)).toMatchObject([{ id: 'thank-you:i1', rule, dueAt, personId: 'p1' }]);
  });

  test('says the name, and says late without blame', () => {
    expect(plan('2026-03-10T16:00:00Z')[0]?.text).toBe('Thank Dele while it is fresh.');
    expect(plan('2026-03-13T16:00:00Z')[0]?.text).toContain('Late is better than never');
  });

  const thanked: Step = {
    id: 's9',
    personId: 'p1',
    kind: 'thanked',
    at: '2026-03-10T18:00:00.000Z',
    interviewId: 'i1',
  };
  const stops: [string, Step[], Partial<ReturnType<typeof anInterview>>][] = [
    ['thanked', [thanked], {}],
    ['thanked without naming the interview', [{ ...thanked, interviewId: undefined } as unknown as Step], {}],
    ['closed', [{ id: 's8', personId: 'p1', kind: 'closed', at: '2026-03-10T18:00:00.000Z' }], {}],
    ['called off', [], { state: 'called-off' }],
  ];
  test.each(stops)('nothing is due when %s', (_words, steps, interview) => {
    expect(plan('2026-03-12T12:00:00Z', steps, anInterview(interview))).toEqual([]);
  });

  test('an undone thank-you is due again; a thank-you for another interview does not count', () => {
    expect(
      plan('2026-03-11T12:00:00Z', [
        thanked,
        { id: 's10', personId: 'p1', kind: 'undone', at: thanked.at, undoes: 's9' },
      ]),
    ).toHaveLength(1);
    expect(plan('2026-03-11T12:00:00Z', [{ ...thanked, interviewId: 'i0' }])).toHaveLength(1);
  });

  test('moving the conversation moves the reminder and keeps its id', () => {
    const moved = anInterview({ startAt: '2026-03-17T14:40:00.000Z', endAt: '2026-03-17T15:00:00.000Z' });
    expect(plan('2026-03-10T16:00:00Z', [], moved)).toMatchObject([
      { id: 'thank-you:i1', dueAt: '2026-03-18T15:00:00.000Z' },
    ]);
  });
});
