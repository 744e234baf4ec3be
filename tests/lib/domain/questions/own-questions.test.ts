/** The user's own questions: none twice, none empty, and always in the order given. */
import { describe, expect, test } from 'vitest';
import {
  hasQuestion,
  withQuestion,
  withQuestionAt,
  withWording,
  withoutQuestion,
} from '@/lib/domain/questions/own-questions';

const own = ['What fills a shift?', 'Who taught you?'];

describe('own questions', () => {
  test('one more comes last, on one line', () => {
    expect(withQuestion(own, '  Why\n here? ')).toEqual([...own, 'Why here?']);
  });

  test.each([
    ['the same in other capitals', 'WHO taught you'],
    ['nothing', ' \n '],
  ])('%s changes nothing', (_, text) => expect(withQuestion(own, text)).toEqual(own));

  test('taken out and put back where it was', () => {
    expect(withoutQuestion(own, 'what fills a shift')).toEqual(['Who taught you?']);
    expect(withQuestionAt(['Who taught you?'], 'What fills a shift?', 0)).toEqual(own);
    expect(withQuestionAt(['Who taught you?'], 'Why?', 7)).toEqual(['Who taught you?', 'Why?']);
    expect(withQuestionAt(own, 'Who taught you?', 0)).toEqual(own);
  });

  test('signs alone are told apart', () => {
    expect(hasQuestion(['?'], '!')).toBe(false);
    expect(withQuestion(['?'], '!')).toEqual(['?', '!']);
  });

  test('other words take its place', () => {
    expect(withWording(own, 'What fills a shift?', 'What fills a good shift?')).toEqual([
      'What fills a good shift?',
      'Who taught you?',
    ]);
  });

  test('words that are there already, or none, take it out', () => {
    expect(withWording(own, 'What fills a shift?', 'who taught you?')).toEqual(['Who taught you?']);
    expect(withWording(own, 'What fills a shift?', ' ')).toEqual(['Who taught you?']);
  });
});
