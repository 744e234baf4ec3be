/** Open or closed: every question of the bank as its table says, and fresh ones the patterns were not made for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BANK } from '@/lib/domain/questions/bank';
import type { Form } from '@/lib/domain/questions/bank-question';
import { formOf } from '@/lib/domain/questions/form';
import { FOLLOW_UP_CUES } from '@/lib/domain/questions/ready-lists';

/** Written before the patterns were run on them. */
const FRESH: [question: string, form: Form][] = [
  ['What kept you in tidal research when others left?', 'open'],
  ['Did you plan to work in harbours?', 'closed'],
  ['Could you walk me through a week in which everything went wrong?', 'polite-request'],
  ['When the season ends, what fills your days?', 'open'],
  ['When you started, did you feel ready?', 'closed'],
  ['In which situations do you call for help?', 'open'],
  ['Is the work lonely?', 'closed'],
  ['Tell me about the last thing you got wrong.', 'open'],
  ['May I ask how long it took?', 'polite-request'],
  ['Knowing what you know now, would you take the same job?', 'closed'],
  ['Knowing what you know now, what would you skip?', 'open'],
  ['Would you mind describing how a shift is handed over?', 'polite-request'],
  ['Would you do it again?', 'closed'],
  ['To what extent does the weather set your plans?', 'open'],
  ['So, how do people usually find their way into this?', 'open'],
  ['Have you ever thought about leaving?', 'closed'],
  ['Whose work do you admire, and why?', 'open'],
  ['Can you tell me whether the hours are regular?', 'closed'],
  ['Is there anyone on another team you think I should speak with?', 'polite-request'],
  ['Are most of your colleagues engineers or scientists?', 'closed'],
  ['I noticed you moved from teaching to data. What did you take with you?', 'open'],
  ['Should I learn Python first?', 'closed'],
  ['For someone like me, how realistic is a first job within a year?', 'open'],
  ['Can I get into this field without a degree?', 'closed'],
  ['I’d love to hear how your team decides what to build.', 'open'],
];

const MORE: [words: string, question: string, form: Form][] = [
  ['why, in the next sentence', 'Do you enjoy it? Why?', 'open'],
  ['why, in the same one', 'Would you choose it again, and why?', 'open'],
  ['curly quotes and capitals', 'DON’T you miss the sea?', 'closed'],
  ['a statement with a question mark', 'You lead the team, right?', 'closed'],
  ['a question without its mark', 'do you travel', 'closed'],
  ['no comma before the question', 'In your experience what matters most?', 'open'],
  ['no comma before a closed one', 'In your opinion is it worth a move?', 'closed'],
  ['a recommendation of things', 'Would you recommend this course?', 'closed'],
  ['a recommendation of people', 'Would you recommend anyone I could talk to?', 'polite-request'],
  ['a numbered filler', 'Finally, is there one book?', 'closed'],
  ['what they have seen, then a closed one', 'From what you have seen, do courses help?', 'closed'],
  ['a condition on why', 'Do people burn out, and if so why?', 'open'],
  ['German', 'Was machen Sie an einem guten Tag?', 'open'],
  ['Japanese', '普段の一日はどのような感じですか？', 'open'],
  ['a bare word', 'Surprises?', 'open'],
  ['nothing', '', 'open'],
];

describe('open or closed', () => {
  test.each(BANK.map(({ id, question, form }) => [id, form, question] as const))(
    '%s is %s: %s',
    (_, form, question) => {
      expect(formOf(question)).toBe(form);
    },
  );

  test('at least 24 of 25 fresh questions', () => {
    const wrong = FRESH.filter(([question, form]) => formOf(question) !== form);
    expect(FRESH).toHaveLength(25);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(1);
  });

  test.each(MORE)('%s: %s', (_, question, form) => {
    expect(formOf(question)).toBe(form);
  });

  test('what follows an answer is open', () => {
    expect(FOLLOW_UP_CUES.filter((cue) => formOf(cue) === 'closed')).toEqual([]);
  });

  test('any text has a form, and a long one quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(['open', 'closed', 'polite-request']).toContain(formOf(text));
      }),
    );
    for (const piece of [
      'would you ',
      'is there any ',
      'who would you ',
      'can you please mind ',
      ', ',
      'what? ',
    ])
      formOf(piece.repeat(10_000));
  });
});
