/** R11: it offers a way of talking. */
import { weights, type Rule } from '../rule';

const FORMAT =
  /\b(?:phone|telephone|call|ring|video|zoom|teams|skype|meet|facetime|whatsapp|in[\s-]person|face to face|coffee|tea|lunch|(?:your|the) office|your workplace|stop by|come (?:by|to you|in)|visit|by e-?mail|over e-?mail|in writing|virtual(?:ly)?|online)\b/;

export const offersAFormat: Rule = {
  id: 'R11',
  reason: 'Knowing whether it is a call or a visit is part of what they decide.',
  source: 'domain.md 4.1; seeds 002 and 003',
  weight: weights('warn', 'tip', 'off', 'off'),
  check: ({ folded }) =>
    FORMAT.test(folded)
      ? []
      : [
          {
            message: 'You do not say how you would talk.',
            fix: 'Offer a phone or video call, or to come to them.',
          },
        ],
  good: [{ body: 'A phone or video call is fine.' }, { body: 'I could come to your office.' }],
  bad: [{ body: 'Would you have 20 minutes?' }],
};
