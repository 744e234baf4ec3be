/** Every rule does what its own examples say, and the bank and the ready lists keep to the rules. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BANK } from '@/lib/domain/questions/bank';
import { jobAskIn } from '@/lib/domain/questions/job-question';
import { READY_LISTS } from '@/lib/domain/questions/ready-lists';
import { QUESTION_RULES, reviewQuestions } from '@/lib/domain/questions/review-questions';
import { BAD_LIST, GOOD_LIST } from '@/lib/domain/questions/rules/examples';
import type { ListExample } from '@/lib/domain/questions/rules/rule';
import { fold } from '@/lib/domain/review/text/fold';

const review = ({ questions, minutes = 30, person }: ListExample) =>
  reviewQuestions(questions, { minutes, person });
const rulesIn = (example: ListExample) => review(example).map(({ rule }) => rule);
const said = ({ questions }: ListExample) => questions.slice(0, 2).join(' ').slice(0, 60) || 'nothing';
const CASES = (sort: 'good' | 'bad') =>
  QUESTION_RULES.flatMap((rule) => rule[sort].map((example) => [rule.id, said(example), example] as const));

describe('the rules', () => {
  test('Q1 to Q10, each once, in order, with a reason, a source and examples', () => {
    expect(QUESTION_RULES.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, at) => `Q${at + 1}`));
    for (const rule of QUESTION_RULES) {
      expect(rule.reason).toMatch(/\w\.$/);
      expect(rule.source).not.toBe('');
      expect(rule.good.length * rule.bad.length).toBeGreaterThan(0);
    }
  });

  test.each(CASES('good'))('%s lets pass: %s', (id, _, example) => {
    expect(rulesIn(example)).not.toContain(id);
  });

  test.each(CASES('bad'))('%s finds: %s', (id, _, example) => {
    expect(rulesIn(example)).toContain(id);
  });

  test('the good list of domain.md 4.5 has no finding at all', () => {
    expect(review(GOOD_LIST)).toEqual([]);
  });

  test('the bad list: a job ask first, then what is closed, searchable, without a referral and too early', () => {
    const found = review(BAD_LIST);
    expect(found[0]).toMatchObject({ rule: 'Q8', severity: 'block', question: 3 });
    expect(found).toContainEqual(expect.objectContaining({ rule: 'Q3', question: 0 }));
    expect(found).toContainEqual(
      expect.objectContaining({
        rule: 'Q2',
        question: 1,
        replacement: { at: [0, 15], text: 'What do you like most about it?' },
      }),
    );
    expect(found).toContainEqual(expect.objectContaining({ rule: 'Q7', question: 2 }));
    expect(found.map(({ severity }) => severity)).toEqual(
      found.map(({ severity }) => severity).sort((a, b) => 'bwt'.indexOf(a[0]!) - 'bwt'.indexOf(b[0]!)),
    );
  });

  test('empty lines count for nothing, and the others keep their place', () => {
    const [found] = review({ questions: ['', '  ', 'Are you hiring?'] });
    expect(found).toMatchObject({ rule: 'Q8', question: 2 });
    const good = [...GOOD_LIST.questions, ' ', ''];
    expect(review({ ...GOOD_LIST, questions: good })).toEqual([]);
  });

  test('extra questions are called spare, and more than four are too many', () => {
    const questions = Array.from({ length: 11 }, (_, at) => `What came in year ${at + 1}?`);
    const [tip] = review({ questions: questions.slice(0, 7) }).filter(({ rule }) => rule === 'Q1');
    const [warning] = review({ questions }).filter(({ rule }) => rule === 'Q1');
    expect([tip?.severity, warning?.severity]).toEqual(['tip', 'warn']);
  });

  test('a list in another language is judged without words', () => {
    const german = [
      'Was machen Sie an einem normalen Tag?',
      'Wie sind Sie zu dieser Arbeit gekommen, und was war der Anlass dafür?',
      'Mit wem sollte ich noch sprechen?',
    ];
    expect(review({ minutes: 15, questions: german })).toEqual([]);
    expect(rulesIn({ minutes: 15, questions: german.slice(1) })).toEqual(['Q1']);
  });
});

describe('the bank by the rules', () => {
  test.each(BANK.map(({ id, question, search }) => [id, search === 'yes', question] as const))(
    '%s is answered by a search: %s',
    (_, expected, question) => {
      expect(rulesIn({ questions: [question] }).includes('Q3')).toBe(expected);
    },
  );

  test('Q3 knows the eight searchable ones by their words, and no other', () => {
    const reworded = BANK.map(({ question, search }) => [`${question} Please.`, search === 'yes'] as const);
    const wrong = reworded.filter(
      ([question, expected]) => rulesIn({ questions: [question] }).includes('Q3') !== expected,
    );
    expect(wrong).toEqual([]);
  });

  test('only the refused ones are blocked', () => {
    const blocked = BANK.filter(({ question }) => rulesIn({ questions: [question] }).includes('Q8'));
    expect(blocked.map(({ id }) => id)).toEqual(['X-1', 'X-2', 'X-3']);
  });

  test('what is offered in place of a question is open, not searchable, and in no way refused', () => {
    for (const { id, instead } of BANK)
      if (instead)
        expect(
          rulesIn({ questions: [instead] }).filter((rule) => /Q[238]$/.test(rule)),
          id,
        ).toEqual([]);
  });

  test('pay is seen in the questions about pay and hours alone', () => {
    const pay = BANK.filter(({ question }) => rulesIn({ questions: [question] }).includes('Q7'));
    expect(pay.map(({ id }) => id)).toEqual(['D-10', 'I-10', 'I-11']);
  });

  test.each(READY_LISTS.map((list) => [list.id, list] as const))(
    'the list %s has nothing to warn of',
    (_, list) => {
      const questions = list.core.map(({ question }) => question);
      expect(
        review({ questions, minutes: list.minutes }).filter(({ severity }) => severity !== 'tip'),
      ).toEqual([]);
    },
  );
});

const JOB_ASKS = [
  'Is your team hiring at the moment?',
  'Do you know of any openings I could apply for?',
  'Could you refer me to the hiring manager?',
  'What are my chances of getting a job here?',
  'Can you get me an interview?',
  'How can I apply for a job at your company?',
  'Do you offer internships?',
  'Are there any jobs available on your team?',
  'Could you forward my CV to HR?',
  'Can I send you my resume?',
  'What do you think of my résumé?',
  'Would you be willing to mentor me?',
  'Would you hire me?',
  'Would you consider me for a role?',
];
const NO_JOB_ASKS = [
  'How does hiring work in this field?',
  'What do you look at first in a CV?',
  'Who was your mentor, and what did they teach you?',
  'Which roles did you hold before this one?',
  'Which other roles work closely with yours?',
  'What do you enjoy about hiring people?',
  'Can you refer me to anyone else in the field?',
  'How do people find a mentor here?',
  'I’m not looking for a job, but how did you find yours?',
  'What entry-level jobs do people start in?',
  'How did you apply what you learned in nursing?',
  'Where do openings tend to be announced in this field?',
  'What has your position taught you about people?',
  'What would make you interview someone from another field?',
];

describe('job questions', () => {
  test.each(JOB_ASKS)('blocked: %s', (question) => expect(jobAskIn(fold(question))).toBeDefined());
  test.each(NO_JOB_ASKS)('not blocked: %s', (question) => expect(jobAskIn(fold(question))).toBeUndefined());
});

describe('any list', () => {
  test('gives findings whose places are in the question they name', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'are',
        'you',
        'hiring',
        'what',
        'salary',
        'my',
        'CV',
        '?',
        ',',
        'and',
        'Halden',
        'when',
        '’',
        '\n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    const question = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(question, { maxLength: 12 }),
        fc.integer(),
        fc.string(),
        (questions, minutes, company) => {
          for (const { question: place, at, replacement } of reviewQuestions(questions, {
            minutes,
            person: { name: 'Wren', company },
          })) {
            for (const range of [at, replacement?.at]) {
              if (!range) continue;
              expect(range[0]).toBeGreaterThanOrEqual(0);
              expect(range[1]).toBeLessThanOrEqual(questions[place!]!.length);
              expect(range[0]).toBeLessThan(range[1]);
            }
          }
        },
      ),
    );
  });

  // How soon is a row of `npm run bench`.
  test.each([
    'what is your ',
    'do you have any ',
    'is there ',
    'my resume ',
    'how much do you ',
    'field ',
    '? ',
    '{',
  ])('100 KB of “%s” are one question, however long', (piece) => {
    const findings = review({ questions: [piece.repeat(100_000 / piece.length)] });
    expect(findings.every(({ question = 0 }) => question === 0)).toBe(true);
  });
});
