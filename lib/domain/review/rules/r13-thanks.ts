/** R13: it says thank you. */
import { weights, type Rule } from '../rule';

const THANKS =
  /\b(?:thanks?|thank-you|thanking|grateful(?:ly)?|gratitude|appreciat\w*|much obliged|cheers)\b/;

export const thanks: Rule = {
  id: 'R13',
  reason: 'They read a stranger’s message; that deserves a word.',
  source: 'domain.md 4.1; Grant, point 6; Boomerang',
  weight: weights('warn', 'warn', 'tip', 'tip'),
  check: ({ folded }) =>
    THANKS.test(folded)
      ? []
      : [{ message: 'There is no thank-you.', fix: 'End with “Thank you for reading this.”' }],
  good: [{ body: 'Thank you for reading this.' }, { body: "I'd be grateful." }],
  bad: [{ body: 'Let me know.' }],
};
