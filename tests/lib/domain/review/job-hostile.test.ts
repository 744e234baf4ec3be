import { expect, test } from 'vitest';
import halfAsks from '@/tests/support/half-asks.json';
import { jobSeverity } from './job-severity';

const CALM = 'You moved from nursing into data at Halden. I would like to hear how that was. ';
const LENGTH = 8000;

const filled = (words: string, turn: number) =>
  `${turn} ${words.repeat(Math.ceil(LENGTH / words.length))}`.slice(0, LENGTH);

function quickest(words: string): number {
  jobSeverity(filled(words, 0));
  const times = [1, 2, 3].map((turn) => {
    const from = performance.now();
    jobSeverity(filled(words, turn));
    return performance.now() - from;
  });
  return Math.min(...times);
}

// Beginnings of asks that never come to their end: a pattern that goes back and forth takes thousands of times as long.
// `npm run bench` has the milliseconds for the same pieces.
test.each(halfAsks)('half an ask without end takes no more than a hundred calm texts: %s', (words) => {
  expect(quickest(words) / quickest(CALM)).toBeLessThan(100);
});
