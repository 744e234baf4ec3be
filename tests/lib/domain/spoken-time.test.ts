import { expect, test } from 'vitest';
import { fullMoment, spokenAgo, spokenMoment } from '@/lib/domain/spoken-time';

const NOW = '2026-03-10T12:00:00.000Z';
const say = (at: string) => spokenMoment(at, NOW, 'Europe/London', 'en-GB');

test.each([
  ['2026-03-10T12:00:20.000Z', 'just now'],
  ['2026-03-10T11:40:00.000Z', '20 minutes ago'],
  ['2026-03-10T15:10:00.000Z', 'in 3 hours'],
  ['2026-03-09T11:00:00.000Z', 'yesterday'],
  ['2026-03-07T11:00:00.000Z', '3 days ago'],
])('%s is %s', (at, words) => {
  expect(spokenAgo(at, NOW, 'en-GB')).toBe(words);
});

test.each([
  ['2026-03-10T15:00:00.000Z', 'today 15:00'],
  ['2026-03-11T09:00:00.000Z', 'tomorrow 9:00'],
  ['2026-03-12T10:00:00.000Z', 'Thursday 10:00'],
  ['2026-03-30T10:00:00.000Z', '30 March, 11:00'],
  ['2027-01-04T10:00:00.000Z', '4 January 2027, 10:00'],
])('%s is %s', (at, words) => {
  expect(say(at).replace(/ 0?9:00/, ' 9:00')).toBe(words);
});

test('the whole of it names the zone', () => {
  expect(fullMoment(NOW, 'Europe/London', 'en-GB')).toMatch(
    /Tuesday,? 10 March 2026.*12:00 \(Europe\/London\)/,
  );
});
