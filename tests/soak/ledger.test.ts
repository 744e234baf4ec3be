// What the two hundred rounds take for lost, for late and for doubled: the worker's notes beside what was seen on the screen.
import { describe, expect, test } from 'vitest';
import { cameOf, doublesOf, idsOf, type Attempt } from '../e2e/support/rounds-ledger';
import type { Sight } from '../e2e/support/rounds-screen';

const about = (at: number, finished = false): Attempt => ({
  attempt: `at ${at}`,
  at,
  id: 'thanks',
  title: 'Thank Imre',
  finished,
});
const done = (at: number): Attempt => about(at, true);
const seen = (from: number, until?: number): Sight => ({
  id: 'thanks',
  from,
  ...(until !== undefined && { until }),
});

const STORIES: [string, Attempt[], Sight[], { came: number[]; doubled: boolean }][] = [
  ['nothing happened', [], [], { came: [], doubled: false }],
  ['raised and seen', [done(10)], [seen(12)], { came: [10], doubled: false }],
  ['raised, gone before anybody looked', [done(10)], [], { came: [10], doubled: false }],
  ['stopped before the browser heard of it', [about(10)], [], { came: [], doubled: false }],
  ['stopped before it was written down', [about(10)], [seen(12)], { came: [10], doubled: false }],
  ['stopped before, then raised', [about(10), done(50)], [seen(52)], { came: [50], doubled: false }],
  [
    'raised again by another start',
    [about(10), done(50)],
    [seen(12, 40), seen(52)],
    { came: [10, 50], doubled: true },
  ],
  ['raised over the one that stands', [about(10), done(50)], [seen(12)], { came: [10, 50], doubled: true }],
  [
    'was to be raised over it, and stopped',
    [about(10), about(50)],
    [seen(12)],
    { came: [10], doubled: true },
  ],
  ['raised twice, seen never', [done(10), done(50)], [], { came: [10, 50], doubled: true }],
  ['seen twice without a word', [], [seen(12, 40), seen(52)], { came: [], doubled: true }],
];

describe('the ledger of notices', () => {
  test.each(STORIES)('%s', (_name, attempts, sights, { came, doubled }) => {
    expect(cameOf(attempts, sights).map(({ at }) => at)).toEqual(came);
    expect(doublesOf(attempts, sights).length > 0).toBe(doubled);
    expect(idsOf(attempts, sights)).toEqual(came.length + sights.length > 0 ? ['thanks'] : []);
  });

  test('what came of one notice says nothing of another', () => {
    const other = { ...done(11), id: 'debrief', attempt: 'other' };
    expect(doublesOf([done(10), other], [seen(12), { id: 'debrief', from: 13 }])).toEqual([]);
    expect(cameOf([about(10), other], []).map(({ id }) => id)).toEqual(['debrief']);
  });
});
