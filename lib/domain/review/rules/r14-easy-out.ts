/** R14: it leaves an easy way to say no. */
import { weights, type Rule } from '../rule';
import { EASY_OUT } from '../text/easy-out';

export const easyOut: Rule = {
  id: 'R14',
  reason: 'A courtesy: it says that a no is fine. It is not known to bring more answers.',
  source: 'domain.md 4.1 and 2.1; CSS-Tricks',
  weight: weights('tip', 'tip', 'off', 'off'),
  check: ({ folded }) =>
    EASY_OUT.test(folded)
      ? []
      : [
          {
            message: 'There is no easy way to say no.',
            fix: 'Add “If it isn’t a good time, I completely understand.”',
          },
        ],
  good: [
    { body: "If it isn't a good time, I completely understand." },
    { body: 'No worries if you’re too busy.' },
  ],
  bad: [{ body: 'I look forward to your reply.' }],
};
