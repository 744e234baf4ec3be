/** Q10: short questions, in the order of a conversation. */
import type { Group } from '../bank-question';
import type { ReadQuestion } from '../question-list';
import { GOOD_LIST } from './examples';
import type { QuestionFault, QuestionRule } from './rule';

const WORDS_AT_MOST = 25;
const PLACE: Partial<Record<Group, number>> = {
  path: 0,
  day: 1,
  role: 1,
  skills: 2,
  culture: 2,
  industry: 3,
  advice: 4,
  network: 5,
};
const NAMES = [
  'how they came here',
  'their days',
  'skills and culture',
  'the field',
  'advice',
  'whom to meet',
];

export const q10ShortInOrder: QuestionRule = {
  id: 'Q10',
  reason: 'Short questions leave room for the answer; easy ones first, the favour last.',
  source: 'domain.md 4.5',
  severity: 'tip',
  everyLanguage: true,
  check({ questions }): QuestionFault[] {
    const long = questions.flatMap(({ index, text }): QuestionFault[] => {
      const words = text.match(/\S+/gu)?.length ?? 0;
      if (words <= WORDS_AT_MOST) return [];
      return [
        { question: index, message: `This has ${words} words.`, fix: `Say it in ${WORDS_AT_MOST} or fewer.` },
      ];
    });
    return [...long, ...outOfOrder(questions)];
  },
  good: [GOOD_LIST],
  bad: [
    { questions: ['What advice would you give me?', 'What drew you to this field?'] },
    { questions: [`What would you say about ${'this and '.repeat(20)}that?`] },
  ],
};

/** The first question that comes after one it should come before. What nobody can place, and pay, stands anywhere. */
function outOfOrder(questions: readonly ReadQuestion[]): QuestionFault[] {
  let highest = -1;
  for (const { index, topic } of questions) {
    const place = topic.pay || !topic.group ? undefined : PLACE[topic.group];
    if (place === undefined) continue;
    if (place < highest)
      return [
        {
          question: index,
          message: `This comes better before the questions about ${NAMES[highest] ?? 'the rest'}.`,
          fix: 'From easy to weighty: how they came, their days, skills, the field, advice, whom to meet.',
        },
      ];
    highest = place;
  }
  return [];
}
