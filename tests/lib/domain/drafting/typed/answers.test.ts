import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboutSentence, whoIam } from '@/lib/domain/drafting/typed/about';
import { article, lowerFirst, pieces, sentence } from '@/lib/domain/drafting/typed/clean';
import { topicOf } from '@/lib/domain/drafting/typed/learn';
import { adviceVerb, planSentence, stayedOf, stayedWords } from '@/lib/domain/drafting/typed/stayed';
import { timesWords, windowWords, zoneWords } from '@/lib/domain/drafting/typed/when';

describe('who the user is', () => {
  test.each([
    ['Ward nurse in Leeds', 'I’m a ward nurse in Leeds.'],
    ['a ward nurse in Leeds, six years in', 'I’m a ward nurse in Leeds, six years in.'],
    ['I am a nurse', 'I’m a nurse.'],
    ['MSc student in statistics', 'I’m an MSc student in statistics.'],
    ['My name is Sam Okoro, I’m a nurse', 'I’m a nurse.'],
    ['Sam is a ward nurse', 'I’m a ward nurse.'],
    ['work as a nurse in Leeds', 'I work as a nurse in Leeds.'],
    ['Works in retail', 'I work in retail.'],
    ['Six years on the wards', 'I’ve spent six years on the wards.'],
    ['I teach maths. I want to move into product.', 'I teach maths. I want to move into product.'],
    ['', ''],
  ])('%s', (typed, said) => {
    expect(aboutSentence(typed, 'Sam Okoro')).toBe(said);
  });

  test('in a few words', () => {
    expect(whoIam('Ward nurse in Leeds, thinking about data')).toBe('a ward nurse in Leeds');
    expect(whoIam('a nurse ,in Leeds')).toBe('a nurse');
  });
});

describe('what the user would like to learn', () => {
  test.each([
    ['How to get into data', 'clause', 'how to get into data'],
    ['What’s a typical day like?', 'clause', 'what a typical day is like'],
    ['what is the hardest part of the job?', 'clause', 'what the hardest part of the job is'],
    ['How did she get into data', 'question', 'how did you get into data'],
    ['I’d like to know how you started', 'clause', 'how you started'],
    ['to understand the market', 'noun', 'the market'],
    ['her path', 'noun', 'your path'],
    ['What do you do all day? What skills matter?', 'question', 'what do you do all day'],
  ])('%s', (typed, sort, words) => {
    expect(topicOf(typed)).toEqual({ sort, words });
  });
});

describe('what stayed', () => {
  test.each([
    ['the hard part was learning to say no', 'your point that the hard part was learning to say no'],
    ['Python is enough', 'your point that Python is enough'],
    ['Don’t chase titles.', 'your advice not to chase titles'],
    ['start small', 'your advice to start small'],
    ['how you plan a week', 'how you plan a week'],
    ['the first year', 'what you said about the first year'],
    ['her story about the night shift', 'your story about the night shift'],
    ['You said the first year is hard', 'your point that the first year is hard'],
  ])('%s', (typed, words) => {
    const stayed = stayedOf(typed);
    expect(stayed && stayedWords(stayed)).toBe(words);
  });
});

test.each([
  ['sit in on the audit meeting', 'I’m going to sit in on the audit meeting.'],
  ['I’ll read the book', 'I’m going to read the book.'],
  ['signed up for SQL', 'I’ve signed up for SQL.'],
  ['I’ve signed up for SQL', 'I’ve signed up for SQL.'],
  ['the SQL course', 'Next for me is the SQL course.'],
  ['', ''],
])('what comes of it: %s', (typed, said) => {
  expect(planSentence(typed)).toBe(said);
});

test.each([
  ['Sit in on the audit meeting', 'sit in on the audit meeting'],
  ['you suggested I read the report', 'read the report'],
  ['The SQL course', undefined],
])('advice as a verb: %s', (typed, words) => {
  expect(adviceVerb(typed)).toBe(words);
});

test.each([
  [undefined, 'in the next two weeks'],
  ['the next three weeks', 'in the next three weeks'],
  ['Next week', 'next week'],
  ['march', 'in March'],
  ['weekday evenings', 'on weekday evenings'],
  ['I work nights', ''],
])('a window of %s', (typed, words) => {
  expect(windowWords(typed)).toBe(words);
});

test('a zone that cannot be mistaken', () => {
  const at = '2026-03-13T10:00:00.000Z';
  expect(zoneWords(at, 'Europe/London')).toBe('UK time');
  expect(zoneWords(at, 'Europe/Berlin')).toBe('Central European Time');
  expect(zoneWords(at, 'UTC')).toBe('UTC');
  expect(timesWords([{ startAt: at }, { startAt: '2026-03-17T09:00:00.000Z' }], 'Europe/London')).toBe(
    'Friday 13 March at 10:00 or Tuesday 17 March at 9:00 UK time',
  );
});

test('names, initialisms and unknown words keep their capital', () => {
  expect(['NHS work', 'I’m glad', 'Moved on', 'Python is enough', 'Leeds'].map(lowerFirst)).toEqual([
    'NHS work',
    'I’m glad',
    'moved on',
    'Python is enough',
    'Leeds',
  ]);
});

test('a title or a saint ends no sentence', () => {
  expect(pieces('Worked with Dr. Lind at St. James. Then left.')).toEqual([
    'Worked with Dr. Lind at St. James',
    'Then left',
  ]);
});

test.each([
  ['nurse', 'a'],
  ['engineer', 'an'],
  ['university lecturer', 'a'],
  ['NHS manager', 'an'],
  ['UX designer', 'a'],
])('%s takes %s', (word, expected) => {
  expect(article(word)).toBe(expected);
});

test.each([
  ['a.🙂. you', 'A. you.'],
  ['she laughed 🙂, then left', 'She laughed, then left.'],
  ['start small 🙂 . 🙂 , always', 'Start small. always.'],
  ['a.,.a', 'A.a.'],
  ['a nurse ,in Leeds', 'A nurse, in Leeds.'],
  ['Why not?. I went', 'Why not? I went.'],
  ['well... it depends', 'Well… it depends.'],
  ['well. 🙂 ... it depends', 'Well… it depends.'],
  ['Acme Inc., in Leeds', 'Acme Inc., in Leeds.'],
  ['version 2.0.1 of it', 'Version 2.0.1 of it.'],
  ['ⓜ then ꫲ', 'ⓜ then ꫲ.'],
  ['ⓜꫲ', 'ⓜꫲ.'],
])('one mark at a time: %s', (typed, said) => {
  expect(sentence(typed)).toBe(said);
  expect(sentence(said)).toBe(said);
});

test('a sentence ends once, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
      expect(sentence(typed)).not.toMatch(/[.;,!]{2}$/u);
      expect(sentence(sentence(typed))).toBe(sentence(typed));
    }),
    { numRuns: 2000 },
  );
});
