/** Words of a page: the quick way for Latin letters must find the words that the exact way finds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '@/lib/domain/profile';
import { containsText, sameStart, sameText, wordsOf } from '@/lib/pages/linkedin/text-key';

function exactWords(text: string): string[] {
  const plain = cleanText(text, 400).normalize('NFKC').toLowerCase();
  return [...plain.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(([word]) => word);
}

describe('the words of a text', () => {
  test.each([
    ['accents and marks', 'Éloïse — Straße №5', ['éloïse', 'straße', 'no5']],
    ['letters that fall apart', 'µ ½ ª ﬁn', ['μ', '1', '2', 'a', 'fin']],
    ['a dot that comes with a small letter', 'İpek', ['i\u0307pek']],
    ['another script', '霧島 あおば', ['霧島', 'あおば']],
    ['pictures and nothing else', '🌊 – …', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('every sign of the first two thousand, alone and beside a letter', () => {
    for (let code = 0; code < 0x2100; code += 1) {
      const sign = String.fromCharCode(code);
      for (const text of [sign, `a${sign}b`])
        expect(wordsOf(text), code.toString(16)).toEqual(exactWords(text));
    }
  });

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect([...wordsOf(text)]).toEqual(exactWords(text));
      }),
    );
  });
});

describe('comparing', () => {
  test('case, punctuation and pictures do not matter; saying nothing is not saying the same', () => {
    expect(sameText('Wren  ABBOTSLEIGH 🌊', 'wren abbotsleigh')).toBe(true);
    expect(sameText('🌊', '–')).toBe(false);
    expect(sameText(undefined, undefined)).toBe(false);
  });

  test('a beginning is at least two whole words', () => {
    expect(sameStart('wren abbotsleigh', 'wren abbotsleigh phd')).toBe(true);
    expect(sameStart('wren', 'wren abbotsleigh')).toBe(false);
    expect(sameStart('wren abbots', 'wren abbotsleigh')).toBe(false);
  });

  test('a part is made of whole words', () => {
    expect(containsText('Analyst at Fenwright & Sons', 'fenwright')).toBe(true);
    expect(containsText('Analyst at Fenwrights', 'Fenwright')).toBe(false);
  });
});
