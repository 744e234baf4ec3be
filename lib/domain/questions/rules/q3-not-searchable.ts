/** Q3: nothing that a search or their profile answers. */
import { BAD_LIST, GOOD_LIST } from './examples';
import type { QuestionFault, QuestionRule } from './rule';

export const q3NotSearchable: QuestionRule = {
  id: 'Q3',
  reason: 'What a search answers costs their time and shows that you did not look.',
  source: 'seeds 001, 002 and 003',
  severity: 'warn',
  check({ questions }): QuestionFault[] {
    return questions.flatMap(({ index, searchable, bank, text }): QuestionFault[] => {
      if (!searchable && bank?.search !== 'yes') return [];
      const { where, answer, at } = searchable ?? { where: 'web', at: undefined, answer: undefined };
      const instead = bank?.instead;
      return [
        {
          question: index,
          message: where === 'profile' ? onProfile(answer) : 'A web search answers this.',
          fix: instead ? `Ask instead: ${instead}` : 'Look it up, and ask what you still wonder about.',
          ...(at && { at }),
          ...(instead && { replacement: { at: [0, text.length] as [number, number], text: instead } }),
        },
      ];
    });
  },
  good: [GOOD_LIST, { questions: ['How does pay tend to grow in this field, and what moves it?'] }],
  bad: [
    BAD_LIST,
    { questions: ['How long have you worked here?'] },
    { person: { name: 'Priya Raman', company: 'Halden' }, questions: ['How big is Halden?'] },
    { person: { name: 'Priya Raman', title: 'Data Lead' }, questions: ['What is your job title?'] },
  ],
};

function onProfile(answer?: string): string {
  return answer ? `Their profile says it: ${answer}.` : 'Their profile says this.';
}
