/** R01: the message says how many minutes it asks for. */
import { weights, type Rule } from '../rule';

export const statesATime: Rule = {
  id: 'R01',
  reason: 'Someone busy can only say yes to an amount of time they can see.',
  source: 'domain.md 4.1; seeds 002 and 003; Tufts; NIH',
  weight: weights('block', 'block', 'warn'),
  everyLanguage: true,
  check: ({ amounts, folded, english }) => {
    if (amounts.length > 0) return [];
    if (!english && ANY_AMOUNT.test(folded)) return [];
    return [
      {
        message: 'You do not say how long it would take.',
        fix: 'Ask for 20 minutes, or anything from 15 to 30.',
      },
    ];
  },
  good: [
    { body: 'Would you have 20 minutes for a call?' },
    { body: 'Could I ask you about it for half an hour?' },
  ],
  bad: [
    { body: 'Could we chat some time?' },
    { body: 'I sit ten minutes away from your office. Could we talk?' },
  ],
};

/** Digits before something that begins as "minute" does in most languages, or the words of those that differ. */
const ANY_AMOUNT =
  /\d{1,3}(?:\s?[-~〜]\s?\d{1,3})?\s?-?(?:min|мин|хв|λεπτ|perc|dakika|dk\b|phut|دقيق|דק|分|분|นาที|मिनट|মিনিট)/u;
