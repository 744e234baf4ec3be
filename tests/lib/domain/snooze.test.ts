import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { inZone } from '@/lib/domain/instant';
import { snoozeChoices } from '@/lib/domain/snooze';

// The stand-in for Temporal is slow, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const spoken = (now: string, zone = 'Europe/London', settings = {}) =>
  snoozeChoices(now, zone, settings).map(
    ({ key, at }) => `${key} ${inZone(at, zone).toPlainDateTime().toString()}`,
  );

describe('the list in London', () => {
  test.each([
    [
      'a Tuesday noon: all four',
      '2026-03-10T12:00:00.000Z',
      [
        'hour 2026-03-10T13:00:00',
        'evening 2026-03-10T18:00:00',
        'tomorrow 2026-03-11T09:00:00',
        'monday 2026-03-16T09:00:00',
      ],
    ],
    [
      'half past five sharp: the evening is still offered',
      '2026-03-10T17:30:00.000Z',
      [
        'hour 2026-03-10T18:30:00',
        'evening 2026-03-10T18:00:00',
        'tomorrow 2026-03-11T09:00:00',
        'monday 2026-03-16T09:00:00',
      ],
    ],
    [
      'a minute later: it is not',
      '2026-03-10T17:31:00.000Z',
      ['hour 2026-03-10T18:31:00', 'tomorrow 2026-03-11T09:00:00', 'monday 2026-03-16T09:00:00'],
    ],
    [
      'a Monday: the next one',
      '2026-03-09T20:00:00.000Z',
      ['hour 2026-03-09T21:00:00', 'tomorrow 2026-03-10T09:00:00', 'monday 2026-03-16T09:00:00'],
    ],
    [
      'a Sunday: Monday is tomorrow, offered once',
      '2026-03-08T20:00:00.000Z',
      ['hour 2026-03-08T21:00:00', 'tomorrow 2026-03-09T09:00:00'],
    ],
    [
      'the night the clocks change: the hour is a real one, nine is nine',
      '2026-03-29T00:30:00.000Z',
      ['hour 2026-03-29T02:30:00', 'evening 2026-03-29T18:00:00', 'tomorrow 2026-03-30T09:00:00'],
    ],
  ])('%s', (_words, now, expected) => {
    expect(spoken(now)).toEqual(expected);
  });

  test('the day starts when the user says', () => {
    expect(spoken('2026-03-10T20:00:00.000Z', 'Europe/London', { dayStart: '07:30' })).toEqual([
      'hour 2026-03-10T21:00:00',
      'tomorrow 2026-03-11T07:30:00',
      'monday 2026-03-16T07:30:00',
    ]);
  });
});

test('at any moment and in any zone every choice is ahead, and no two are named the same', () => {
  const zone = fc.constantFrom(
    'UTC',
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Asia/Gaza',
  );
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2011-12-25'), max: new Date('2035-01-01'), noInvalidDate: true }),
      zone,
      (date, place) => {
        const now = date.toISOString();
        const choices = snoozeChoices(now, place);
        for (const { at } of choices) expect(at > now).toBe(true);
        expect(new Set(choices.map(({ key }) => key)).size).toBe(choices.length);
      },
    ),
  );
});
