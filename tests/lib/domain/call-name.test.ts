/** What to call a person, from names as people write them. All invented. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestCallName } from '@/lib/domain/call-name';
import { PROFILE_CAPS } from '@/lib/domain/profile';

const CASES: [words: string, name: string, value: string, confidence: string][] = [
  ['first and last name', 'Wren Abbotsleigh', 'Wren', 'high'],
  ['a hyphen in the first name', 'Anne-Lise Brandvold', 'Anne-Lise', 'high'],
  ['an accent in two code points', 'E\u0301loi\u0308se Tramontin', 'Éloïse', 'high'],
  ['an apostrophe', 'D’Arcy Quill', 'D’Arcy', 'high'],
  ['three words may hold a double first name', 'María José Ruizseco', 'María', 'medium'],
  ['small letters stay small', 'wren abbotsleigh', 'wren', 'high'],
  ['capitals stay capitals and ask for a look', 'WREN ABBOTSLEIGH', 'WREN', 'low'],
  ['one name', 'Ondine', 'Ondine', 'high'],
  ['pictures around the name', '🌊 Wren Abbotsleigh ⚓️🇫🇷', 'Wren', 'high'],
  ['a family of joined pictures', '👩🏽‍🚀 Wren Abbotsleigh', 'Wren', 'high'],
  ['letters after a comma', 'Wren Abbotsleigh, PhD, PMP®', 'Wren', 'high'],
  ['letters without a comma', 'Wren Abbotsleigh MBA CPA', 'Wren', 'high'],
  ['a generation after the name', 'Wren Abbotsleigh Jr.', 'Wren', 'high'],
  ['a slogan after a bar', 'Wren Abbotsleigh | Tides & Ropes', 'Wren', 'high'],
  ['a slogan after a dash', 'Wren Abbotsleigh - open to work', 'Wren', 'high'],
  ['pronouns in brackets', 'Wren Abbotsleigh (they/them)', 'Wren', 'high'],
  ['a maiden name in brackets at the end', 'Wren Abbotsleigh (Tarn)', 'Wren', 'high'],
  ['a bracket nobody closed', 'Wren Abbotsleigh (she', 'Wren', 'high'],
  ['a nickname in quotes', 'Bartholomew “Barty” Quince', 'Barty', 'medium'],
  ['a nickname in straight quotes', "Bartholomew 'Barty' Quince", 'Barty', 'medium'],
  ['a nickname in brackets between the names', 'Bartholomew (Barty) Quince', 'Barty', 'medium'],
  ['an academic title', 'Dr. Ana Grubenthal', 'Ana', 'medium'],
  ['a title and a family name only', 'Prof. Grubenthal', 'Grubenthal', 'low'],
  ['an initial first', 'J. R. Hartwell', 'J. R. Hartwell', 'low'],
  ['an initial without a dot', 'J Hartwell', 'J Hartwell', 'low'],
  ['family name first in capitals', 'WANG Xiaoming', 'Xiaoming', 'medium'],
  ['family name last in capitals', 'Xiaoming WANG', 'Xiaoming', 'high'],
  ['a Vietnamese order', 'Nguyễn Văn An', 'Nguyễn Văn An', 'low'],
  ['a Hungarian order', 'Kovács Ágnes', 'Kovács Ágnes', 'low'],
  ['turned around with a comma', 'Abbotsleigh, Wren', 'Abbotsleigh', 'low'],
  ['Japanese', '霧島 あおば', '霧島 あおば', 'low'],
  ['Chinese with a Latin name', '王小明 (Xiaoming)', '王小明', 'low'],
  ['Korean', '한별님', '한별님', 'low'],
  ['Arabic with bidi marks', '\u200Fسلمى الرمحاني\u200F', 'سلمى الرمحاني', 'low'],
  ['Hebrew', 'נועה ברקאי', 'נועה ברקאי', 'low'],
  ['Cyrillic', 'Ольга Речная', 'Ольга', 'medium'],
  ['digits in the name', 'Wren 2nd Floor', 'Wren 2nd Floor', 'low'],
  ['nothing but pictures', '🌊🌊', '🌊🌊', 'low'],
  ['nothing', '', '', 'low'],
];

describe('what to call a person', () => {
  test.each(CASES)('%s: %s', (_, name, value, confidence) => {
    expect(suggestCallName(name)).toEqual({ value, confidence });
  });

  test('a very long name is capped and still begins with the first name', () => {
    const { value, confidence } = suggestCallName(`Wren ${'Featherstonehaugh '.repeat(500)}`);
    expect(value).toBe('Wren');
    expect(confidence).toBe('medium');
  });

  test('any text gives an answer within the cap, made of letters of the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const { value } = suggestCallName(name);
        expect(value.length).toBeLessThanOrEqual(PROFILE_CAPS.name);
        expect(value).toBe(value.normalize('NFC'));
        expect(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(value)).toBe(false);
      }),
    );
  });
});
