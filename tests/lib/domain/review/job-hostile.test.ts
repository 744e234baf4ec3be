import { expect, test } from 'vitest';
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
test.each([
  'do you still ever need any more skilled new ',
  'could your team take any more new people on ',
  'if you have any work for my ',
  'is the recruitment process for that still already now been ',
  'i was looking for a job and ',
  'my brother who is looking after ',
  'thanks so much for kindly ',
  'we have currently an opening ',
  'i just recently now finally since accepted the a my new ',
  'open to full-time or part-time or ',
  'attaching herewith with the my updated ',
  'is there any space for a phd under your ',
  'give me an opportunity to work at a team like ',
  'need need need ',
  'for the for the ',
])('half an ask without end takes no more than a hundred calm texts: %s', (words) => {
  expect(quickest(words) / quickest(CALM)).toBeLessThan(100);
});
