// Which conversation the panel shows, what is said on the phone, what one sees to, and what was learned from all of them.
import { describe, expect, test } from 'vitest';
import type { Format } from '@/lib/domain/ask';
import { checksFor, RESEARCH_CHECKS } from '@/lib/domain/conversation/checks';
import { learnedFrom } from '@/lib/domain/conversation/learned';
import { phoneQuestions, phoneScript } from '@/lib/domain/conversation/phone-script';
import { asksForReferral } from '@/lib/domain/conversation/referral-question';
import { atHand } from '@/lib/domain/conversation/which';
import { minutesAfter } from '@/lib/domain/instant';
import type { Interview, Note } from '@/lib/domain/interview';
import { defaults } from '@/lib/domain/settings';
import { aPerson } from '@/tests/fixtures/people';

const NOW = '2027-03-09T10:00:00.000Z';
const talk = (id: string, from: number, more: Partial<Interview> = {}): Interview => ({
  id,
  personId: 'p1',
  startAt: minutesAfter(NOW, from),
  endAt: minutesAfter(NOW, from + 20),
  zone: 'Europe/London',
  format: 'phone',
  state: 'planned',
  ...more,
});
const ids = (...all: Interview[]) => atHand(all, NOW).map(({ id }) => id);

describe('the conversation at hand', () => {
  test('is the one that is on, then the one just over, then the next', () => {
    expect(ids(talk('later', 300), talk('next', 60), talk('over', -30), talk('on', -5))).toEqual([
      'on',
      'over',
      'next',
      'later',
    ]);
  });

  test('is not one that was called off, is long over or far ahead; one looked back on comes last', () => {
    const done = talk('done', -40, { debrief: { answers: {}, savedAt: NOW } });
    expect(
      ids(
        talk('off', -5, { state: 'called-off' }),
        talk('old', -400),
        talk('far', 12_000),
        done,
        talk('next', 60),
      ),
    ).toEqual(['next', 'done']);
  });
});

describe('on the phone', () => {
  const sender = { ...defaults().sender, name: 'Sam Tierney', about: 'I’m a ward nurse.' };
  const said = (more: Parameters<typeof aPerson>[0] = {}, from = sender) =>
    phoneScript(aPerson(more), from).map(({ text }) => text);

  test('one says who one is, why them, that it is not about a job, and for how long', () => {
    const [hello, why, now] = said({ why: 'you moved from pharmacy into data.' });
    expect(hello).toBe('Hello Dele, this is Sam Tierney. I’m a ward nurse.');
    expect(why).toBe('I’m ringing you because of this: you moved from pharmacy into data.');
    expect(now).toBe('I’m not asking about a job. Do you have 20 minutes, now or on another day?');
  });

  test('the referrer is named unless they would rather not be', () => {
    const by = (mayUseName?: boolean) =>
      said({ referredBy: { name: 'Priya Raman', ...(mayUseName !== undefined && { mayUseName }) } })[0];
    expect(by(true)).toContain('Priya Raman suggested I ring you.');
    expect(by(false)).not.toContain('Priya');
    expect(by()).toContain('Priya Raman suggested I ring you.');
    expect(said({ share: 'Ana Ruiz told me about you' })[0]).toContain('Ana Ruiz suggested I ring you.');
  });

  test('what is not known is left out', () => {
    expect(said({}, { ...sender, name: '', about: '' })[0]).toBe('Hello Dele.');
  });

  test('the short list ends with the referral question', () => {
    let count = 0;
    const questions = phoneQuestions(() => `q${(count += 1)}`);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(4);
    expect(asksForReferral(questions.at(-1)?.text ?? '')).toBe(true);
  });
});

describe('what to see to', () => {
  test.each<[Format, string[]]>([
    ['in-person', ['dress', 'route', 'leave', 'coffee']],
    ['video', ['camera', 'sound', 'background', 'quiet']],
    ['phone', ['number', 'who-calls', 'quiet']],
  ])('%s', (format, expected) => expect(checksFor(format).map(({ id }) => id)).toEqual(expected));

  test('research has its three ticks', () => expect(RESEARCH_CHECKS).toHaveLength(3));
});

describe('learned from all of them', () => {
  const note = (interviewId: string, text: string, mark?: Note['mark']): Note => ({
    id: text,
    interviewId,
    personId: 'p1',
    at: NOW,
    text,
    ...(mark && { mark }),
  });
  const first = talk('a', -3000, {
    debrief: { answers: { appealing: 'The audits' }, fits: { day: 'fits' }, words: 'data contract' },
  });
  const second = talk('b', -60, { debrief: { answers: { appealing: ' ' }, fits: { day: 'not' } } });
  const notes = [note('b', 'Data contracts', 'word'), note('c', 'data contract', 'private')];

  test('counts what was had, sets answers and topics side by side, and leaves private notes alone', () => {
    const learned = learnedFrom([first, second, talk('c', -90), talk('ahead', 60)], notes, NOW);
    expect(learned.held).toBe(3);
    expect(learned.looked.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(learned.words).toEqual([{ word: 'data contract', interviewIds: ['a', 'b'] }]);
    expect(learned.topics).toEqual([
      { id: 'day', text: 'The day-to-day', fits: { fits: ['a'], not: ['b'] } },
    ]);
  });

  test('nothing yet', () => {
    expect(learnedFrom([talk('ahead', 60)], [], NOW)).toEqual({ held: 0, looked: [], words: [], topics: [] });
  });
});
