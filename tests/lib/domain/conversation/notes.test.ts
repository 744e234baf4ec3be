// What a typed line means: marks, names, links; and what leaves a conversation.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { webAddress } from '@/lib/domain/conversation/link';
import { markTyped, nameInLine, sharable } from '@/lib/domain/conversation/marks';
import { pitchText, secondsAloud } from '@/lib/domain/conversation/pitch';
import { writeUpOf } from '@/lib/domain/conversation/write-up';
import type { Interview, Note } from '@/lib/domain/interview';

describe('a mark at the beginning of a line', () => {
  test.each([
    ['a key and a space', 's build one audit', { mark: 'suggestion', text: 'build one audit' }],
    ['a key only, then a space', 'w ', { mark: 'word', text: '' }],
    ['a key and a capital', 'nTomasz Wieczorek', { mark: 'name', text: 'Tomasz Wieczorek' }],
    ['a capital key and a space', 'F send the audit', { mark: 'follow-up', text: 'send the audit' }],
    ['private', 'p pay fell at first', { mark: 'private', text: 'pay fell at first' }],
  ])('%s', (_case, line, expected) => expect(markTyped(line)).toEqual(expected));

  test.each([
    ['a key alone', 's'],
    ['a word that begins with one', 'she said no'],
    ['a capitalised word', 'Ward sense is rare'],
    ['all capitals', 'SQL first'],
    ['another letter', 'a year of it'],
  ])('%s sets nothing, so no letter is lost', (_case, line) => expect(markTyped(line)).toBeUndefined());

  test('no line ever loses more than its key and one space', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const found = markTyped(line);
        if (found) expect(line.slice(1).replace(/^\s/u, '')).toBe(found.text);
      }),
    );
  });
});

describe('a name in a line', () => {
  test.each([
    [
      'with what they do',
      'Tomasz Wieczorek, runs evening classes',
      'Tomasz Wieczorek',
      'runs evening classes',
    ],
    ['with a dash', 'Dele Ade – at Fenwright', 'Dele Ade', 'at Fenwright'],
    ['with a hyphen in it', 'Anne-Marie Holt - head of data', 'Anne-Marie Holt', 'head of data'],
    ['in brackets', 'Dele Ade (Fenwright)', 'Dele Ade', 'Fenwright'],
    ['alone', ' Dele Ade ', 'Dele Ade', undefined],
  ])('%s', (_case, line, name, about) => {
    expect(nameInLine(line)).toEqual({ name, ...(about && { about }) });
  });
});

describe('a link beside a fact', () => {
  test.each([
    ['a whole address', 'https://halden.example/team', 'https://halden.example/team'],
    ['without a scheme', 'halden.example/team', 'https://halden.example/team'],
    ['a script', 'javascript:alert(1)', undefined],
    ['another protocol', 'ftp://halden.example/team', undefined],
    ['data', 'data:text/html,hi', undefined],
    ['a file', 'file:///etc/hosts', undefined],
    ['words', 'their site', undefined],
    ['nothing', '  ', undefined],
  ])('%s', (_case, typed, expected) => expect(webAddress(typed)).toBe(expected));
});

describe('the pitch', () => {
  test('is one text of the slots that are filled, and takes 24 seconds at 60 words', () => {
    expect(pitchText({ who: 'I’m Sam, a ward nurse', background: '', hope: 'I want to see the work.' })).toBe(
      'I’m Sam, a ward nurse. I want to see the work.',
    );
    expect(secondsAloud(Array.from({ length: 60 }, () => 'word').join(' '))).toBe(24);
    expect(secondsAloud('')).toBe(0);
  });
});

const interview: Interview = {
  id: 'i1',
  personId: 'p1',
  startAt: '2027-03-09T10:00:00.000Z',
  endAt: '2027-03-09T10:20:00.000Z',
  zone: 'Europe/London',
  format: 'phone',
  state: 'planned',
  takeaway: 'the hard part was saying no',
  debrief: { answers: { appealing: 'The audits', less: ' ' }, fits: { day: 'fits', pay: 'not' } },
};
const note = (text: string, mark?: Note['mark']): Note => ({
  id: text,
  interviewId: 'i1',
  personId: 'p1',
  at: '2027-03-09T10:05:00.000Z',
  text,
  ...(mark && { mark }),
});
const NOTES = [
  note('“Data contract”', 'word'),
  note('Pay fell at first', 'private'),
  note('Build one', 'suggestion'),
];

describe('the write-up', () => {
  const text = (withPrivate = false) =>
    writeUpOf({ interview, notes: NOTES, who: 'Dele Ade', when: '9 March 2027, by phone', withPrivate });

  test('begins from the outline, without what was left empty', () => {
    expect(text()).toBe(
      [
        'Dele Ade\n9 March 2027, by phone',
        'What stayed with me\nthe hard part was saying no',
        'What information was appealing to you?\nThe audits',
        'How it fits me\n- The day-to-day: fits me\n- Pay, benefits and hours: does not fit me',
        'Words they used\n- “Data contract”',
        'What they suggested\n- Build one',
      ].join('\n\n'),
    );
  });

  test('holds a private note only where it is asked for', () => {
    expect(text()).not.toContain('Pay fell');
    expect(text(true)).toContain('Private\n- Pay fell at first');
    expect(sharable(NOTES).map(({ text: line }) => line)).toEqual(['“Data contract”', 'Build one']);
  });
});
