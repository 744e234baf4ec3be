import { expect, test } from 'vitest';
import { plainLine, plainText, textValue } from '@/lib/formats/ics/text';

// Other readers forgive what RFC 5545 does not, so the written form is looked at itself.
test.each([
  ['Ade, Dele', 'Ade\\, Dele'],
  ['Room 4; second floor', 'Room 4\\; second floor'],
  ['C:\\Rooms', 'C:\\\\Rooms'],
  ['one\ntwo', 'one\\ntwo'],
  ['one\r\ntwo\rthree', 'one\\ntwo\\nthree'],
  ['one\u2028two\u2029three\u0085four\vfive', 'one\\ntwo\\nthree\\nfour\\nfive'],
  ['a literal \\n', 'a literal \\\\n'],
  ['"quoted": as it is', '"quoted": as it is'],
])('%j is written %j', (text, written) => {
  expect(textValue(text)).toBe(written);
});

test.each([
  ['control characters go, tabs become spaces', 'a\0b\u0007c\u009Dd\te\u007F', 'abcd e'],
  ['nothing turns the line around', 'a\u202Eb\u2066c\u2069', 'abc'],
  [
    'marks that a script needs stay',
    'נקודה\u200F می\u200Cخواهم 👩\u200D💻',
    'נקודה\u200F می\u200Cخواهم 👩\u200D💻',
  ],
  ['half a character is shown as missing', 'a\uD83Cb', 'a\uFFFDb'],
  ['a byte order mark goes', '\uFEFFa\uFEFFb', 'ab'],
  ['the ends are trimmed', ' \n a b \n ', 'a b'],
])('%s', (_words, text, expected) => {
  expect(plainText(text)).toBe(expected);
});

test('a title is one line', () => {
  expect(plainLine('Dele \r\n Ade\nFenwright')).toBe('Dele Ade Fenwright');
});
