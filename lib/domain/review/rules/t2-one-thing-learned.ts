/** T2: one specific thing that was learned. */
import { contentWords, takesUp } from '../reasons';
import { always, type Rule } from '../rule';

const LEARNED = { takeaways: ['the hard part of the first year was learning to say no to requests'] };

export const oneThingLearned: Rule = {
  id: 'T2',
  reason: 'A thank-you that could go to anybody is no thank-you.',
  source: 'domain.md 4.2; Yale; Indiana',
  weight: always('block'),
  check: (message, { takeaways = [] }) => {
    const noted = takeaways.filter((takeaway) => contentWords(takeaway) > 0);
    if (noted.length === 0)
      return [
        {
          message: 'You have not noted what stayed with you.',
          fix: 'Write down one thing they said, then put it in.',
        },
      ];
    if (noted.some((takeaway) => takesUp(message, takeaway))) return [];
    return [
      { severity: 'warn', message: 'Nothing they told you is in it.', fix: 'Name the one thing you noted.' },
    ];
  },
  good: [{ body: 'Your point that the hard part was learning to say no stayed with me.', context: LEARNED }],
  bad: [
    { body: 'Thank you for your valuable insights.', context: LEARNED },
    { body: 'Thank you for your valuable insights.', context: { takeaways: [] } },
  ],
};
