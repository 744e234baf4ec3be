/** Letters and digits of every script: the quick questions must answer as the exact ones do. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasLetter, plainDigits } from '@/lib/domain/letters';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('٢', '5', '५', '𝟗', '𝟘', '９', ' ', 'a', '–', '年'), maxLength: 8 }),
);

describe('digits of every script', () => {
  test.each([
    ['plain ones stay', 'Jul 2021 – 3 yrs', 'Jul 2021 – 3 yrs'],
    ['Arabic', '٢٠٢١', '2021'],
    ['Persian', '۱۴۰۳', '1403'],
    ['Devanagari', '२०२४ – वर्तमान', '2024 – वर्तमान'],
    ['full width', '２０２２年', '2022年'],
    ['for mathematics', '𝟗𝟘𝟡', '909'],
    ['Chinese numerals are words', '二〇二一', '二〇二一'],
  ])('%s', (_, text, plain) => {
    expect(plainDigits(text)).toBe(plain);
  });

  test('none is left over, and nothing else is touched', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainDigits(text);
        expect(plain.replace(/\d/g, '0')).toBe(text.replace(/\p{Nd}/gu, '0'));
      }),
    );
  });
});

test('a letter is found exactly where Unicode has one', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(hasLetter(text)).toBe(/\p{L}/u.test(text));
    }),
  );
});
