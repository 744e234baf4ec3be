/** The bank as data: nothing lost from domain.md 6, the gaps visible, and found by any word. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BANK, bankQuestion, bankQuestionSaying } from '@/lib/domain/questions/bank';
import { AIMS, GROUPS, type BankQuestion } from '@/lib/domain/questions/bank-question';
import { questionKey } from '@/lib/domain/questions/question-key';
import { gapsIn, withBlanks } from '@/lib/domain/questions/gaps';
import { FOLLOW_UP_CUES, READY_LISTS } from '@/lib/domain/questions/ready-lists';
import { searchBank } from '@/lib/domain/questions/search-bank';

const count = (of: (question: BankQuestion) => boolean) => BANK.filter(of).length;
const asked = BANK.filter(({ group }) => group !== 'refused');

describe('the bank', () => {
  test('87 questions to ask and 3 to refuse, each id and each text once', () => {
    expect([asked.length, BANK.length]).toEqual([87, 90]);
    expect(new Set(BANK.map(({ id }) => id)).size).toBe(90);
    expect(new Set(BANK.map(({ question }) => questionKey(question))).size).toBe(90);
  });

  test('the counts that domain.md 6 gives', () => {
    const seeds = asked.filter(({ source }) => /^\d/.test(source)).length;
    const own = asked.filter(({ source }) => source === 'OWN').length;
    const of = (form: BankQuestion['form']) => asked.filter((question) => question.form === form).length;
    const search = (value: BankQuestion['search']) =>
      asked.filter((question) => question.search === value).length;
    expect([seeds, own, asked.length - seeds - own]).toEqual([18, 19, 50]);
    expect([of('open'), of('closed'), of('polite-request')]).toEqual([75, 7, 5]);
    expect([search('no'), search('partly'), search('yes')]).toEqual([65, 14, 8]);
  });

  test('the 17 questions of the seeds are word for word', () => {
    expect(count(({ verbatim }) => verbatim === true)).toBe(17);
  });

  test.each(GROUPS)('the group %s stands together', (group) => {
    const places = BANK.flatMap((question, at) => (question.group === group ? [at] : []));
    expect(places.length).toBeGreaterThan(0);
    expect(places.at(-1)! - places[0]!).toBe(places.length - 1);
  });

  test.each(AIMS)('the aim %s has questions that no search answers', (aim) => {
    expect(count(({ aims, search }) => aims.includes(aim) && search === 'no')).toBeGreaterThan(1);
  });

  test('whatever is better not asked says why', () => {
    const silent = BANK.filter(
      (question) => (question.avoid || question.search === 'yes') && !question.remark,
    );
    expect(silent).toEqual([]);
    expect(count(({ avoid, search }) => search === 'yes' && !avoid)).toBe(0);
  });

  test('found by its id, and by its words in any capitals and quotes', () => {
    expect(bankQuestion('P-1')?.question).toMatch(/^How did you end up/);
    expect(bankQuestion('toString')).toBeUndefined();
    expect(
      bankQuestionSaying(
        'from my research, i’ve found these companies/agencies in your field; CAN you tell me anything about them',
      )?.id,
    ).toBe('I-2');
    expect(bankQuestionSaying('What is the tide doing?')).toBeUndefined();
  });
});

describe('gaps', () => {
  test('named where there are some', () => {
    expect(gapsIn(bankQuestion('I-8')!.question)).toEqual(['article']);
    expect(gapsIn(bankQuestion('D-16')!.question)).toEqual(['a challenge you found in your reading']);
    expect(gapsIn('How is {place}, and who else is at {place}?')).toEqual(['place']);
    expect(BANK.filter(({ question }) => gapsIn(question).length > 0).map(({ id }) => id)).toEqual([
      'D-16',
      'I-8',
      'A-5',
    ]);
  });

  test('a line to fill in the conversation and on paper', () => {
    expect(withBlanks(bankQuestion('I-8')!.question)).toBe(
      'I read _____ (article). How does that look from where you sit?',
    );
    expect(withBlanks('What drew you to this field?')).toBe('What drew you to this field?');
    expect(withBlanks('{ place } or {$&}?')).toBe('_____ (place) or _____ ($&)?');
  });
});

describe('ready lists', () => {
  test.each([
    ['minutes15', 4],
    ['minutes20', 5],
    ['minutes30', 6],
    ['phoneNow', 4],
    ['tiara', 6],
  ])('%s has %i questions and ends with the referral', (id, length) => {
    const list = READY_LISTS.find((one) => one.id === id)!;
    expect(list.core).toHaveLength(length);
    expect(list.core.at(-1)?.id).toBe('N-2');
    expect([...list.core, ...list.spare].filter(({ avoid, search }) => avoid || search === 'yes')).toEqual(
      [],
    );
  });

  test('five things to say while they talk', () => {
    expect(FOLLOW_UP_CUES).toHaveLength(5);
  });
});

describe('search', () => {
  test('everything for nothing, in the order of the bank', () => {
    expect(searchBank('  ')).toEqual(BANK);
  });

  test.each([
    ['a word of the question', 'mentor', 'X-2'],
    ['a beginning of a word', 'credent check', 'S-6'],
    ['an id', 'd-18', 'D-18'],
    ['capitals and accents', 'RÉSUMÉ', 'X-1'],
    ['another word for it', 'cv', 'X-1'],
    ['another word for pay', 'money', 'I-11'],
    ['the words in a row come before the words apart', 'this field', 'P-5'],
    ['a remark', 'homework', 'D-16'],
    ['a source', 'alboher', 'D-15'],
  ])('by %s: %s', (_, text, id) => {
    expect(searchBank(text)[0]?.id).toBe(id);
  });

  test('filters by group, form, whether a search answers it, and use', () => {
    expect(searchBank('', { groups: ['refused'] })).toHaveLength(3);
    expect(searchBank('', { forms: ['polite-request'] })).toHaveLength(5);
    expect(searchBank('', { search: ['yes'], usable: true })).toEqual([]);
    expect(searchBank('mentor', { usable: true })).toEqual([]);
  });

  test('any text gives a part of the bank, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = searchBank(text);
        expect(found).toEqual(searchBank(text));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  test('every question is found first, or close to it, by its own words', () => {
    for (const { id, question } of BANK) {
      expect(
        searchBank(question)
          .slice(0, 3)
          .map((one) => one.id),
        question,
      ).toContain(id);
    }
  });
});
