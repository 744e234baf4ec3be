import { describe, expect, test } from 'vitest';
import { dateFromWords } from '@/lib/domain/date-words';
import { inZone } from '@/lib/domain/instant';

const LONDON = 'Europe/London';
/** A Tuesday, noon in London. */
const NOW = '2026-03-10T12:00:00.000Z';

/** "2026-03-12 15:00", or the sentence that says why not. */
function read(text: string, now = NOW, zone = LONDON, settings = {}): string {
  const result = dateFromWords(text, { now, zone, ...settings });
  if ('problem' in result) return result.problem.replace(/(?<=day), /, ' '); // as some versions of Intl write it
  return inZone(result.at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

describe('on Tuesday 10 March 2026 at noon', () => {
  test.each([
    // days
    ['tomorrow', '2026-03-11 09:00'],
    ['Tomorrow.', '2026-03-11 09:00'],
    ['tomorrow 9', '2026-03-11 09:00'],
    ['the day after tomorrow at 14:30', '2026-03-12 14:30'],
    ['today 3pm', '2026-03-10 15:00'],
    ['tonight', '2026-03-10 20:00'],
    ['tonight at 9', '2026-03-10 21:00'],
    ['this evening', '2026-03-10 18:00'],
    ['tomorrow evening at 7', '2026-03-11 19:00'],
    ['in the morning', '2026-03-11 09:00'],
    ['Friday afternoon', '2026-03-13 14:00'],
    // weekdays
    ['Monday', '2026-03-16 09:00'],
    ['Tuesday', '2026-03-17 09:00'],
    ['Tuesday 3pm', '2026-03-17 15:00'],
    ['Thursday', '2026-03-12 09:00'],
    ['this Thursday', '2026-03-12 09:00'],
    ['this coming thu', '2026-03-12 09:00'],
    ['next Thursday 3pm', '2026-03-19 15:00'],
    ['Thursday next week', '2026-03-19 09:00'],
    ['next week on Thursday', '2026-03-19 09:00'],
    ['Thursday week', '2026-03-19 09:00'],
    ['a week on Monday, 10:15', '2026-03-23 10:15'],
    ['next week', '2026-03-16 09:00'],
    ['next month', '2026-04-10 09:00'],
    // spans
    ['in an hour', '2026-03-10 13:00'],
    ['in half an hour', '2026-03-10 12:30'],
    ['an hour and a half', '2026-03-10 13:30'],
    ['in 1 hour and 20 minutes', '2026-03-10 13:20'],
    ['in 3h', '2026-03-10 15:00'],
    ['in 3 days', '2026-03-13 09:00'],
    ['+3d', '2026-03-13 09:00'],
    ['in three days at 4pm', '2026-03-13 16:00'],
    ['in a couple of days', '2026-03-12 09:00'],
    ['2 weeks from now', '2026-03-24 09:00'],
    ["in a week's time", '2026-03-17 09:00'],
    ['in two weeks’ time', '2026-03-24 09:00'],
    ['in a fortnight', '2026-03-24 09:00'],
    ['in 2 months', '2026-05-10 09:00'],
    ['in 2 business days', '2026-03-12 09:00'],
    ['in four working days', '2026-03-16 09:00'],
    // dates
    ['2026-12-20', '2026-12-20 09:00'],
    ['2026-12-20T14:30', '2026-12-20 14:30'],
    ['2026-12-20 14:30', '2026-12-20 14:30'],
    ['20.12.', '2026-12-20 09:00'],
    ['20. 12. 2027', '2027-12-20 09:00'],
    ['20.12.27 16:00', '2027-12-20 16:00'],
    ['20.12. 10', '2026-12-20 10:00'],
    ['20.12. 14:30', '2026-12-20 14:30'],
    ['20/12', '2026-12-20 09:00'],
    ['12/20', '2026-12-20 09:00'],
    ['4/4', '2026-04-04 09:00'],
    ['20-12-2026', '2026-12-20 09:00'],
    ['31.12', '2026-12-31 09:00'],
    ['20 Dec', '2026-12-20 09:00'],
    ['20th of December 2026', '2026-12-20 09:00'],
    ['Dec 20, 2026, 9.30am', '2026-12-20 09:30'],
    ['12 March 14:30', '2026-03-12 14:30'],
    ['10 March 3pm', '2026-03-10 15:00'],
    ['9 March', '2027-03-09 09:00'],
    ['Sunday 20 December', '2026-12-20 09:00'],
    ['the 20th', '2026-03-20 09:00'],
    ['on the 5th', '2026-04-05 09:00'],
    ['the 31st', '2026-03-31 09:00'],
    ['29 Feb', '2028-02-29 09:00'],
    // times
    ['at 3', '2026-03-10 15:00'],
    ['tomorrow at 6', '2026-03-11 18:00'],
    ['tomorrow at 7', '2026-03-11 07:00'],
    ['at 11', '2026-03-11 11:00'],
    ['14:30', '2026-03-10 14:30'],
    ['9:30', '2026-03-11 09:30'],
    ['3:30', '2026-03-10 15:30'],
    ['03:30', '2026-03-11 03:30'],
    ['tomorrow at 9.30', '2026-03-11 09:30'],
    ['tomorrow 9.30', '2026-03-11 09:30'],
    ['15h', '2026-03-10 15:00'],
    ['15h30', '2026-03-10 15:30'],
    ['12 pm tomorrow', '2026-03-11 12:00'],
    ['12 am tomorrow', '2026-03-11 00:00'],
    ['3 p.m. tomorrow', '2026-03-11 15:00'],
    ['noon tomorrow', '2026-03-11 12:00'],
    ["five o'clock", '2026-03-10 17:00'],
    ['half past three tomorrow', '2026-03-11 15:30'],
    ['quarter to 4', '2026-03-10 15:45'],
    ['a quarter to one tomorrow', '2026-03-11 12:45'],
    ['ten past nine am', '2026-03-11 09:10'],
    ['10 minutes to five', '2026-03-10 16:50'],
    ['3 in the morning', '2026-03-11 03:00'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['', 'Type a day or a time.'],
    [' on the ', 'Type a day or a time.'],
    ['soon', '“soon” is not understood here.'],
    ['in a few days', '“in” is not understood here.'],
    ['<b>', '“<b>” is not understood here.'],
    ['tomorrow '.repeat(20), 'That is too long.'],
    ['yesterday', 'That is in the past.'],
    ['3 days ago', 'That is in the past.'],
    ['today', 'Tuesday 10 March 2026 at 09:00 (Europe/London) has passed.'],
    ['10 March', 'Tuesday 10 March 2026 at 09:00 (Europe/London) has passed.'],
    ['this Monday', 'Monday 9 March 2026 at 09:00 (Europe/London) has passed.'],
    ['20 Dec 2025', 'Saturday 20 December 2025 at 09:00 (Europe/London) has passed.'],
    ['in 11 years', '“in” is not understood here.'],
    ['in 600 weeks', 'That is more than 10 years away.'],
    ['in 9999 business days', 'That is more than 10 years away.'],
    ['in 9999999 minutes', '“in” is not understood here.'],
    ['3/4', '3/4 can be two dates. Write 3.4. for day and month, or the month as a word.'],
    ['3/4/2026', '3/4 can be two dates.'],
    ['tomorrow 10.12', '10.12 can be a time or a date.'],
    ['20', 'Is 20 a day or an hour?'],
    ['half three', '“Half three” is said for two times.'],
    ['midnight tomorrow', 'Midnight belongs to two days.'],
    ['tomorrow Monday', 'That says two days.'],
    ['3pm 4pm', 'That says two times.'],
    ['tomorrow morning evening', 'That says two parts of the day.'],
    ['tomorrow in an hour', 'That says a time and how long from now.'],
    ['20.12.2026 2027', 'That says two years.'],
    ['the 20th 2027', 'Name the month beside the year.'],
    ['2027', 'Name the day and the month beside the year.'],
    ['Thursday 20 December', '20 December 2026 is a Sunday.'],
    ['31 April', 'There is no 31 April then.'],
    ['29 Feb 2027', 'There is no 29 February then.'],
    ['31.13.', 'There is no date 31.13.'],
    ['20.0.', 'There is no date 20.0.'],
    ['2026-02-30', 'There is no 30 February then.'],
    ['2026-13-01', 'There is no date 01.13.'],
    ['tomorrow 25:00', 'There is no 25:00 on a clock.'],
    ['tomorrow 13pm', 'There is no 13 pm on a clock.'],
    ['tomorrow 15:00 in the morning', '15:00 is not in the morning.'],
    ['tonight at 12', '12:00 is not in the night.'],
  ])('"%s": %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('where and how the user lives', () => {
  test('the day is the day of the zone', () => {
    expect(read('tomorrow', '2026-03-10T23:30:00.000Z', 'Asia/Tokyo')).toBe('2026-03-12 09:00');
  });

  test('a time that the clocks skip moves forward', () => {
    expect(read('29 March 01:30')).toBe('2026-03-29 02:30');
  });

  test('a span is real time, across the change of the clocks too', () => {
    expect(read('in 2 hours', '2026-03-29T00:30:00.000Z')).toBe('2026-03-29 03:30');
  });

  test('business days keep to the week and the days off of the user', () => {
    const settings = { weekend: [5, 6], daysOff: ['2026-03-12'] };
    expect(read('in 2 business days', NOW, LONDON, settings)).toBe('2026-03-15 09:00');
    expect(read('in 1 business day', NOW, LONDON, { weekend: [1, 2, 3, 4, 5, 6, 7] })).toContain('10 years');
  });

  test('the day starts when the user says', () => {
    expect(read('tomorrow', NOW, LONDON, { dayStart: '08:15' })).toBe('2026-03-11 08:15');
  });

  test('on a Sunday, next Monday is the day after', () => {
    expect(read('next Monday', '2026-03-15T12:00:00.000Z')).toBe('2026-03-16 09:00');
  });
});
