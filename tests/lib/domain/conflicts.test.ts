import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsWith, type TakenTime } from '@/lib/domain/conflicts';

const at = (time: string) => `2026-03-10T${time}:00.000Z`;
const taken = (id: string, from: string, to: string, changes: Partial<TakenTime> = {}): TakenTime => ({
  id,
  startAt: at(from),
  endAt: at(to),
  format: 'phone',
  state: 'planned',
  ...changes,
});
const mine = taken('mine', '10:00', '10:30');
const visit = (minutes: number): Partial<TakenTime> => ({ format: 'in-person', travelMinutes: minutes });

describe('a call from ten to half past', () => {
  const cases: [string, TakenTime, string[]][] = [
    ['one at the same time', taken('a', '10:00', '10:30'), ['overlap']],
    ['one that starts in it', taken('a', '10:29', '11:00'), ['overlap']],
    ['one around it', taken('a', '09:00', '12:00'), ['overlap']],
    ['one that starts when it ends', taken('a', '10:30', '11:00'), []],
    ['one that ends when it starts', taken('a', '09:30', '10:00'), []],
    ['one called off', taken('a', '10:00', '10:30', { state: 'called-off' }), []],
    ['a visit after, on the way during it', taken('a', '11:00', '11:30', visit(31)), ['travel']],
    ['a visit after, with just time for the way', taken('a', '11:00', '11:30', visit(30)), []],
    ['a visit before, on the way back during it', taken('a', '09:00', '09:45', visit(20)), ['travel']],
    ['a video call keeps no way', taken('a', '11:00', '11:30', { format: 'video', travelMinutes: 90 }), []],
    ['itself, moved', taken('mine', '10:10', '10:40'), []],
  ];
  test.each(cases)('%s', (_words, other, expected) => {
    expect(conflictsWith(mine, [other]).map(({ sort }) => sort)).toEqual(expected);
  });
});

test('between two visits the longer way counts, once', () => {
  const first = taken('a', '09:00', '10:00', visit(20));
  expect(conflictsWith(first, [taken('b', '10:30', '11:00', visit(30))])).toEqual([]);
  expect(conflictsWith(first, [taken('b', '10:29', '11:00', visit(30))])).toMatchObject([{ sort: 'travel' }]);
});

test('one called off takes no time, and the first conflict comes first', () => {
  const others = [taken('b', '10:20', '11:00'), taken('a', '09:00', '10:10')];
  expect(conflictsWith({ ...mine, state: 'called-off' }, others)).toEqual([]);
  expect(conflictsWith(mine, others).map(({ other }) => other.id)).toEqual(['a', 'b']);
});

test('if one is in the way of another, the other is in the way of the one', () => {
  const any = fc
    .record({
      from: fc.integer({ min: 0, max: 600 }),
      minutes: fc.integer({ min: 1, max: 90 }),
      travelMinutes: fc.integer({ min: 0, max: 60 }),
      format: fc.constantFrom('phone' as const, 'video' as const, 'in-person' as const),
      state: fc.constantFrom('planned' as const, 'called-off' as const),
    })
    .map(({ from, minutes, ...rest }) => ({
      ...rest,
      startAt: new Date(from * 60_000).toISOString(),
      endAt: new Date((from + minutes) * 60_000).toISOString(),
    }));
  fc.assert(
    fc.property(any, any, (a, b) => {
      const [one, two] = [
        { ...a, id: 'a' },
        { ...b, id: 'b' },
      ];
      expect(conflictsWith(one, [two])[0]?.sort).toBe(conflictsWith(two, [one])[0]?.sort);
    }),
  );
});
