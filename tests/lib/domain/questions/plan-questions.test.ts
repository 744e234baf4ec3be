/** The planner: for any wishes a list that fits, covers the aims and ends with the referral. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BANK, bankQuestion } from '@/lib/domain/questions/bank';
import { AIMS } from '@/lib/domain/questions/bank-question';
import { questionCountWords, questionRange } from '@/lib/domain/questions/count';
import { planQuestions, type QuestionPlan } from '@/lib/domain/questions/plan-questions';
import { questionKey } from '@/lib/domain/questions/question-key';
import { isReferral } from '@/lib/domain/questions/referral';
import { reviewQuestions } from '@/lib/domain/questions/review-questions';
import { fold } from '@/lib/domain/review/text/fold';

const ids = ({ core }: QuestionPlan) => core.map(({ bankId, text }) => bankId ?? text);
const texts = ({ core }: QuestionPlan) => core.map(({ text }) => text);
const person = { name: 'Priya Raman', title: 'Data Lead', company: 'Halden' };

describe('a plan without wishes', () => {
  test.each([
    [15, ['P-6', 'D-1', 'I-7', 'N-2']],
    [20, ['P-6', 'D-1', 'S-4', 'I-8', 'N-2']],
    [30, ['P-6', 'D-1', 'D-14', 'S-4', 'I-8', 'N-2']],
    [45, ['P-6', 'D-1', 'D-14', 'R-3', 'S-4', 'I-8', 'A-8', 'N-2']],
    [60, ['P-6', 'D-1', 'D-14', 'R-3', 'S-4', 'C-5', 'I-8', 'I-4', 'A-8', 'N-2']],
  ])('%i minutes', (minutes, expected) => {
    const plan = planQuestions({ minutes });
    expect(ids(plan)).toEqual(expected);
    expect(plan.uncovered).toEqual([]);
    expect(plan.spare.map(({ bankId }) => bankId)[0]).toBe('A-7');
    expect(plan.spare.length).toBeLessThanOrEqual(4);
    const warnings = reviewQuestions(texts(plan), { minutes }).filter(({ severity }) => severity !== 'tip');
    expect(warnings).toEqual([]);
  });

  test('says what is left to fill in', () => {
    const gaps = planQuestions({ minutes: 20 }).core.flatMap((question) => question.gaps);
    expect(gaps).toEqual(['article']);
  });
});

describe('wishes', () => {
  test('own questions come before the bank’s, in the order of a conversation', () => {
    const own = [
      'What should I read first?',
      'How did you get from nursing to data?',
      'What fills a night shift?',
    ];
    expect(texts(planQuestions({ minutes: 30, own }))).toEqual([
      'How did you get from nursing to data?',
      'On a typical day in this position, what do you do?',
      'What fills a night shift?',
      'How do you see jobs in this field changing?',
      'What should I read first?',
      'Can you recommend anyone else for me to talk to in order to learn more?',
    ]);
  });

  test('an own referral question closes the list', () => {
    const plan = planQuestions({ minutes: 20, own: ['Who else should I meet in Leeds?'] });
    expect(texts(plan).at(-1)).toBe('Who else should I meet in Leeds?');
    expect(ids(plan)).not.toContain('N-2');
  });

  test('own questions that a search answers, or that ask for a job, are left out and named', () => {
    const own = ['What does Halden do?', 'Are you hiring?', 'What is your educational background?'];
    const plan = planQuestions({ minutes: 30, person, own });
    expect(plan.leftOut).toEqual([
      { text: 'What does Halden do?', why: 'searchable' },
      { text: 'Are you hiring?', why: 'job' },
      { text: 'What is your educational background?', why: 'searchable' },
    ]);
    expect([...plan.core, ...plan.spare].map(({ text }) => text)).not.toEqual(
      expect.arrayContaining(own.slice(0, 1)),
    );
  });

  test('must-asks stay even when there are too many; what they leave uncovered is said', () => {
    const mustAsk = ['D-6', 'C-1', 'C-2', 'A-3', 'A-6'];
    const plan = planQuestions({ minutes: 15, mustAsk });
    expect(ids(plan)).toEqual(['D-6', 'C-1', 'C-2', 'A-3', 'A-6', 'N-2']);
    expect(plan.uncovered).toEqual(['arrival', 'duties', 'onward', 'future']);
    expect(plan.range).toEqual({ min: 3, max: 4 });
  });

  test('pay comes right before the referral', () => {
    const plan = planQuestions({ minutes: 30, mustAsk: ['I-11'] });
    expect(ids(plan).slice(-2)).toEqual(['I-11', 'N-2']);
    expect(reviewQuestions(texts(plan), { minutes: 30 }).map(({ rule }) => rule)).not.toContain('Q7');
  });

  test('several parts are cut when asked', () => {
    const whole = planQuestions({ minutes: 30, mustAsk: ['D-3', 'I-1'] });
    expect(ids(whole)).toContain('D-3');
    const cut = planQuestions({ minutes: 30, mustAsk: ['D-3', 'I-1'], split: true });
    expect(texts(cut)).toEqual(
      expect.arrayContaining([...bankQuestion('D-3')!.parts!, ...bankQuestion('I-1')!.parts!]),
    );
    expect(ids(cut)).not.toContain('D-3');
  });

  test('fewer aims, and more of them', () => {
    const plan = planQuestions({ minutes: 30, aims: ['duties'] });
    expect(plan.uncovered).toEqual([]);
    expect(plan.core.filter(({ aims }) => aims.includes('duties')).length).toBeGreaterThan(3);
  });

  test('a known company brings the question why this one', () => {
    expect(ids(planQuestions({ minutes: 45, person }))).toContain('P-9');
    expect(ids(planQuestions({ minutes: 45, person: { name: 'Wren' } }))).not.toContain('P-9');
  });
});

describe('any wishes', () => {
  const question = fc.oneof(
    fc.constantFrom(...BANK.map(({ question: text }) => text)),
    fc.constantFrom(
      'Do you like it?',
      'Who else should I meet?',
      'What does Halden do?',
      'What is the salary?',
    ),
    fc.string({ unit: 'grapheme' }),
  );
  const list = fc.array(question, { maxLength: 14 });
  const wishes = fc.record(
    {
      minutes: fc.oneof(fc.constantFrom(15, 20, 30, 45, 60), fc.integer(), fc.double()),
      person: fc.constant(person),
      aims: fc.subarray([...AIMS]),
      own: list,
      mustAsk: list,
      split: fc.boolean(),
    },
    { requiredKeys: ['minutes'] },
  );

  test('the count fits, the end is the referral, nothing comes twice, musts are in, and the same wishes plan the same', () => {
    fc.assert(
      fc.property(wishes, (one) => {
        const plan = planQuestions(one);
        const { min, max } = questionRange(one.minutes);
        const musts = plan.core.filter(({ from }) => from === 'must').length;
        expect(plan.core.length).toBeGreaterThanOrEqual(min);
        expect(plan.core.length).toBeLessThanOrEqual(Math.max(max, musts + 1));
        expect(plan.spare.length).toBeLessThanOrEqual(4);
        expect(isReferral(fold(plan.core.at(-1)!.text))).toBe(true);
        const keys = [...plan.core, ...plan.spare].map(({ text }) => questionKey(text) || text);
        expect(new Set(keys).size).toBe(keys.length);
        const asked = plan.core.map(({ text }) => questionKey(text) || text);
        for (const must of one.mustAsk ?? [])
          if (!one.split && must.trim()) expect(asked).toContain(questionKey(must) || must.trim());
        expect(planQuestions(one)).toEqual(plan);
      }),
      { numRuns: 200 },
    );
  });

  test('without musts: every aim asked for is covered, and nothing a search answers is in', () => {
    fc.assert(
      fc.property(wishes, fc.constantFrom(15, 20, 30, 45, 60), (one, minutes) => {
        const plan = planQuestions({ ...one, minutes, mustAsk: [] });
        expect(plan.uncovered).toEqual([]);
        const questions = [...plan.core, ...plan.spare].map(({ text }) => text);
        const found = reviewQuestions(questions, { minutes, person: one.person });
        expect(found.filter(({ rule }) => rule === 'Q3' || rule === 'Q8')).toEqual([]);
      }),
    );
  });

  test('split: no question of the bank keeps its parts', () => {
    const several = BANK.filter(({ parts }) => parts).map(({ id }) => id);
    const plan = planQuestions({ minutes: 60, mustAsk: several, split: true });
    expect(plan.core.filter(({ bankId }) => bankId && several.includes(bankId))).toEqual([]);
  });
});

describe('words for the number', () => {
  test.each([
    [1, 'one question'],
    [5, 'five questions'],
    [10, 'ten questions'],
    [11, '11 questions'],
    [0, 'a few questions'],
    [2.5, 'a few questions'],
    [Number.NaN, 'a few questions'],
  ])('%s: %s', (count, words) => expect(questionCountWords(count)).toBe(words));
});
