import { describe, expect, test } from 'vitest';
import { referrerIn, shareSentence } from '@/lib/domain/drafting/typed/share';

describe('what the two share, as a sentence', () => {
  test.each([
    ['Priya Raman suggested it', 'Priya Raman suggested I write to you.'],
    ['my friend Ana told me about you', 'My friend Ana suggested I write to you.'],
    ['via Marta Lind', 'Marta Lind suggested I write to you.'],
    ['Mutual friend: Marta Lind', 'Marta Lind suggested I write to you.'],
    ['Marta Lind, my old manager, suggested I get in touch', 'Marta Lind suggested I write to you.'],
    ['we both studied at Leeds', 'We both studied at Leeds.'],
    ['both studied at Leeds', 'We both studied at Leeds.'],
    ['Both from Leeds', 'We’re both from Leeds.'],
    ['the University of Leeds', 'We both studied at the University of Leeds.'],
    ['University of Leeds', 'We both studied at the University of Leeds.'],
    ['Leeds alumni', 'We’re both Leeds alumni.'],
    ['same university', 'We went to the same university.'],
    ['Same running club!', 'We’re in the same running club.'],
    ['met at PyCon in May', 'We met at PyCon in May.'],
    ['also a nurse', 'I’m also a nurse.'],
    ['her cousin is my neighbour', 'Your cousin is my neighbour.'],
    ['LinkedIn suggested you', 'LinkedIn suggested you.'],
    ['a love of maps', 'We have a love of maps in common.'],
    ['', ''],
  ])('%s', (typed, said) => {
    expect(shareSentence(typed)).toBe(said);
  });

  test.each([
    ['event', 'PyCon 2025', 'We met at PyCon 2025.'],
    ['alumni', 'Leeds Beckett', 'We both studied at Leeds Beckett.'],
    ['group', 'Women in Data', 'We’re both members of Women in Data.'],
  ] as const)('known from %s: %s', (known, typed, said) => {
    expect(shareSentence(typed, known)).toBe(said);
  });
});

test.each([
  ['Marta Lind recommended you', 'Marta Lind'],
  ['I was told about you by Marta Lind', 'Marta Lind'],
  ['a love of maps', undefined],
  ['We mentioned it', undefined],
])('who sent the user in “%s”', (typed, name) => {
  expect(referrerIn(typed)).toBe(name);
});
