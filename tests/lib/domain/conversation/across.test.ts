// What is seen only across people and conversations: suggestions, who led to whom, words that come back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved } from '@/lib/domain/conversation/move';
import { ledFrom, ledHere, type Led, type Linked } from '@/lib/domain/conversation/referral-chain';
import { withAdded } from '@/lib/domain/conversation/referral-question';
import { suggestionsFrom } from '@/lib/domain/conversation/suggestions';
import { wordsHeard } from '@/lib/domain/conversation/words-they-used';
import type { Step, StepKind } from '@/lib/domain/steps';

const step = (id: string, kind: StepKind, day: number, more: Partial<Step> = {}): Step => ({
  id,
  personId: 'p1',
  kind,
  at: `2027-03-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  ...more,
});

describe('suggestions', () => {
  const given = step('g1', 'suggestion-given', 1, { text: 'Build one audit' });
  const done = step('d1', 'suggestion-done', 5, { about: 'g1' });

  test.each<[string, Step[], object]>([
    ['given', [given], { text: 'Build one audit' }],
    ['done', [given, done], { done: { stepId: 'd1', at: done.at } }],
    [
      'done and told',
      [given, done, step('r1', 'reported-back', 6)],
      { reportedAt: '2027-03-06T10:00:00.000Z' },
    ],
    [
      'told about it by name',
      [given, step('r1', 'reported-back', 4, { about: 'g1' })],
      { reportedAt: '2027-03-04T10:00:00.000Z' },
    ],
  ])('%s', (_case, steps, expected) => {
    expect(suggestionsFrom(steps)).toHaveLength(1);
    expect(suggestionsFrom(steps)[0]).toMatchObject(expected);
  });

  test('a report from before it was done is about something else', () => {
    const [suggestion] = suggestionsFrom([given, step('r1', 'reported-back', 3), done]);
    expect(suggestion?.reportedAt).toBeUndefined();
  });

  test('taken back, it is gone', () => {
    expect(suggestionsFrom([given, step('u', 'undone', 2, { undoes: 'g1' })])).toEqual([]);
    expect(suggestionsFrom([given, done, step('u', 'undone', 6, { undoes: 'd1' })])[0]?.done).toBeUndefined();
  });
});

const person = (id: string, by?: string): Linked => ({
  id,
  name: id.toUpperCase(),
  ...(by && { referredBy: { name: by.toUpperCase(), personId: by } }),
});

describe('who led to whom', () => {
  const people = [person('ewa'), person('priya', 'ewa'), person('dele', 'priya'), person('tomasz', 'priya')];

  test('upward: the first of all first', () => {
    expect(ledHere('dele', people).map(({ name }) => name)).toEqual(['EWA', 'PRIYA']);
  });

  test('downward: to the end', () => {
    const [priya] = ledFrom('ewa', people);
    expect(priya?.person.id).toBe('priya');
    expect(priya?.ledTo.map((led) => led.person.id)).toEqual(['dele', 'tomasz']);
  });

  test('a referrer who is not saved is known by name', () => {
    const stranger: Linked = { id: 'x', name: 'X', referredBy: { name: 'Ruth' } };
    expect(ledHere('x', [stranger])).toEqual([{ name: 'Ruth' }]);
  });

  test('in any data, circles too, the walk ends and finds nobody twice', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const links = fc.array(fc.option(fc.constantFrom(...ids), { nil: undefined }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(links, (by) => {
        const some = ids.map((id, index) => person(id, by[index]));
        for (const id of ids) {
          const up = ledHere(id, some).map((link) => link.id);
          expect(new Set(up).size).toBe(up.length);
          const down = (led: Led<Linked>[]): string[] =>
            led.flatMap((one) => [one.person.id, ...down(one.ledTo)]);
          const all = down(ledFrom(id, some));
          expect(new Set(all).size).toBe(all.length);
          expect(all).not.toContain(id);
        }
      }),
    );
  });
});

describe('words that come back', () => {
  test('are counted by conversation, in any capitals, quotes and number, noted or in passing', () => {
    const heard = wordsHeard([
      { interviewId: 'a', words: ['“Data contract”, three times', 'Ward sense'], texts: [] },
      { interviewId: 'b', words: ['data contracts'], texts: [] },
      { interviewId: 'c', words: [], texts: ['She wants data contracts first', 'award sensed'] },
    ]);
    expect(heard).toEqual([
      { word: 'Data contract', interviewIds: ['a', 'b', 'c'] },
      { word: 'Ward sense', interviewIds: ['a'] },
    ]);
  });
});

describe('lists', () => {
  test('the referral question stays last when others are added', () => {
    const ask = (text: string) => ({ text });
    const last = ask('Can you recommend anyone else for me to talk to in order to learn more?');
    expect(withAdded([ask('What drew you to this field?'), last], [ask('New?')]).at(-1)).toBe(last);
    expect(withAdded([ask('What drew you to this field?')], [ask('New?')]).at(-1)).toEqual(ask('New?'));
  });

  test('moving keeps everything and stops at the ends', () => {
    const ids = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(ids, fc.nat(), fc.integer({ min: -20, max: 20 }), (all, at, by) => {
        const list = all.map((id) => ({ id }));
        const from = at % all.length;
        const after = moved(list, all[from] ?? '', by).map(({ id }) => id);
        expect(after.toSorted()).toEqual(all.toSorted());
        expect(after.indexOf(all[from] ?? '')).toBe(Math.min(all.length - 1, Math.max(0, from + by)));
      }),
    );
  });
});
