// What is typed into the settings: kept when it can be kept, else a sentence that says what to mend.
import { describe, expect, test } from 'vitest';
import {
  checkAfter,
  checkBefore,
  checkDayOff,
  checkNumber,
  checkTime,
  checkWeekend,
  linesOf,
} from '@/lib/domain/settings-checks';

const isKept = (checked: object) => 'value' in checked;

describe('numbers', () => {
  test.each([
    ['5', true],
    [' 12 ', true],
    ['0', false],
    ['31', false],
    ['', false],
    ['2.5', false],
    ['-3', false],
    ['1e1', false],
    ['five', false],
  ])('%j', (typed, kept) => expect(isKept(checkNumber(typed, 1, 30))).toBe(kept));

  test('say the range', () => {
    expect(checkNumber('99', 1, 30)).toEqual({ problem: 'Write a whole number from 1 to 30.' });
  });
});

test.each([
  ['09:00', true],
  ['23:59', true],
  ['24:00', false],
  ['9:00', false],
  ['09:60', false],
  ['', false],
])('time %j', (typed, kept) => expect(isKept(checkTime(typed))).toBe(kept));

test('one time after another, and before it', () => {
  expect(checkAfter('21:00', '08:00')).toEqual({ value: '21:00' });
  expect(checkAfter('08:00', '08:00')).toEqual({ problem: 'Choose a time after 08:00.' });
  expect(checkBefore('08:00', '21:00')).toEqual({ value: '08:00' });
  expect(checkBefore('22:00', '21:00')).toEqual({ problem: 'Choose a time before 21:00.' });
  expect(isKept(checkAfter('', '08:00'))).toBe(false);
});

test.each([
  ['2026-12-24', true],
  ['2026-02-30', false],
  ['2026-12-25', false],
  ['', false],
  ['20261226', false],
])('day off %j', (typed, kept) => expect(isKept(checkDayOff(typed, ['2026-12-25']))).toBe(kept));

test('one business day stays', () => {
  expect(checkWeekend([7, 6, 6, 9])).toEqual({ value: [6, 7] });
  expect(isKept(checkWeekend([1, 2, 3, 4, 5, 6, 7]))).toBe(false);
});

test('names one a line', () => {
  expect(linesOf(' Fenwright \n\nTolland  Grove\nFenwright')).toEqual(['Fenwright', 'Tolland Grove']);
  expect(linesOf('a\n'.repeat(3) + 'b\nc', 2)).toEqual(['a', 'b']);
});
