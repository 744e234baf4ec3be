/** Q4: the last question asks whom else to talk to. */
import { BAD_LIST, GOOD_LIST } from './examples';
import type { QuestionFault, QuestionRule } from './rule';

const REFERRAL = 'Can you recommend anyone else for me to talk to in order to learn more?';
/** "May I say that you suggested it?" comes after the answer. */
const AFTERWARDS = /^(?:and )?(?:may|might|could|can) i (?:say|use|mention|write|tell|stay|keep)\b/;

export const q4ReferralLast: QuestionRule = {
  id: 'Q4',
  reason: 'The best list of people comes from someone who has just met you.',
  source: 'seeds 002 and 004: both lists end with it',
  severity: 'warn',
  check({ questions }): QuestionFault[] {
    if (questions.length === 0) return [];
    const asked = questions.filter(({ folded }) => !AFTERWARDS.test(folded.trim()));
    if (asked.at(-1)?.referral) return [];
    const earlier = questions.find(({ referral }) => referral);
    return earlier
      ? [
          {
            question: earlier.index,
            message: 'This question works best at the end.',
            fix: 'Move it to the end.',
          },
        ]
      : [{ message: 'The list does not ask whom else to talk to.', fix: `End with: ${REFERRAL}` }];
  },
  good: [
    GOOD_LIST,
    {
      questions: ['What drew you here?', 'Who else should I speak with?', 'May I say that you suggested it?'],
    },
  ],
  bad: [BAD_LIST, { questions: [REFERRAL, 'What drew you here?'] }],
};
