/** Q2: open questions, which invite a story, and not a yes or a no. */
import { openWording } from '../open-wording';
import { BAD_LIST, GOOD_LIST } from './examples';
import type { QuestionFault, QuestionRule } from './rule';

const OPEN_SHARE = 0.7;

export const q2Open: QuestionRule = {
  id: 'Q2',
  reason: 'A closed question gets a yes or a no; an open one gets what you came for.',
  source: 'seed 002 (five to six open questions)',
  severity: 'warn',
  check({ questions }): QuestionFault[] {
    const closed = questions.filter(({ form }) => form === 'closed');
    const faults = closed.map(({ index, text, bank }): QuestionFault => {
      const better = bank?.instead ?? openWording(text);
      return {
        question: index,
        message: 'This invites a yes or a no.',
        fix: better ? `Ask instead: ${better}` : 'Begin with what, how or which.',
        ...(better && { replacement: { at: [0, text.length], text: better } }),
      };
    });
    if (closed.length > 1 && closed.length > questions.length * (1 - OPEN_SHARE) + 1e-9)
      faults.push({
        message: `${closed.length} of ${questions.length} questions invite a yes or a no.`,
        fix: 'Let at least seven of ten be open.',
      });
    return faults;
  },
  good: [
    GOOD_LIST,
    { questions: ['Could you tell me how a shift ends?', 'May I say that you suggested I get in touch?'] },
  ],
  bad: [
    BAD_LIST,
    { questions: ['Do you supervise a team?'] },
    { questions: ['If you could, would you go back?'] },
  ],
};
