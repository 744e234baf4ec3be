/** Q5: one question at a time. */
import { isSeveral, partsOf } from '../parts';
import { GOOD_LIST } from './examples';
import type { QuestionFault, QuestionRule } from './rule';

export const q5OneEach: QuestionRule = {
  id: 'Q5',
  reason: 'Of two questions in one breath, people answer the last.',
  source: 'domain.md 1.3: six of the seventeen seed questions are two or three',
  severity: 'tip',
  everyLanguage: true,
  check({ questions }): QuestionFault[] {
    return questions
      .filter(({ text }) => isSeveral(text))
      .map(({ index, text }) => {
        const parts = partsOf(text);
        const fix =
          parts.length > 1 ? `Ask them one at a time: ${parts.join(' / ')}` : 'Ask the first, and wait.';
        return { question: index, message: 'This is more than one question.', fix };
      });
  },
  good: [GOOD_LIST, { questions: ['Who helped you most along the way, and how?'] }],
  bad: [
    { questions: ['What do you like the most? What do you like the least?'] },
    { questions: ['How did you begin and what would you change?'] },
  ],
};
