import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lowerFirst, referrerIn, sentence, shareSentence, whyClause } from '@/lib/domain/drafting/phrases';

describe('the words after "because"', () => {
  test.each([
    ['Moved from hospital pharmacy into analytics', 'you moved from hospital pharmacy into analytics'],
    ['you moved from nursing into data.', 'you moved from nursing into data'],
    ['You moved from nursing into data', 'you moved from nursing into data'],
    ['because you run a small team', 'you run a small team'],
    ['your talk on triage data', 'of your talk on triage data'],
    ['She works where I would like to', 'you work where I would like to'],
    ['has done both jobs', 'you have done both jobs'],
    ['I saw your talk on triage', 'I saw your talk on triage'],
    ['I’ve read your paper', 'I’ve read your paper'],
    ['NHS to industry is my path too', 'you NHS to industry is my path too'],
    ['   ', ''],
  ])('%s', (typed, clause) => {
    expect(whyClause(typed)).toBe(clause);
  });
});

describe('what the two share', () => {
  test.each([
    ['Priya Raman suggested it', 'Priya Raman suggested I write to you.'],
    ['priya told me about you', 'priya suggested I write to you.'],
    ['we both studied at Leeds', 'We both studied at Leeds.'],
    ['the University of Leeds', 'We have the University of Leeds in common.'],
    ['', ''],
  ])('%s', (typed, said) => {
    expect(shareSentence(typed)).toBe(said);
  });

  test('finds who sent the user', () => {
    expect(referrerIn('Marta Lind recommended you')).toBe('Marta Lind');
    expect(referrerIn('a love of maps')).toBeUndefined();
  });
});

test('names and initialisms keep their capital', () => {
  expect(lowerFirst('NHS work')).toBe('NHS work');
  expect(lowerFirst('I’m glad')).toBe('I’m glad');
  expect(lowerFirst('Moved on')).toBe('moved on');
});

test('a sentence ends once, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
      expect(sentence(typed)).not.toMatch(/[.;,!]{2}$/u);
      expect(sentence(sentence(typed))).toBe(sentence(typed));
    }),
  );
});
