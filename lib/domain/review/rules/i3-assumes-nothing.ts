/** I3: it does not assume that they are close. */
import { always, type Rule } from '../rule';

const OPEN =
  /\b(?:comfortable|if you (?:know|feel|think|are in touch)|well enough|(?:don't|do not) know (?:her|him|them)|how well (?:do )?you know|happy to|willing to|if (?:it|that) (?:makes sense|feels right)|would you mind)\b/;

export const assumesNothing: Rule = {
  id: 'I3',
  reason: 'A connection on LinkedIn may be somebody they met once.',
  source: 'domain.md 4.4; pcdn.global',
  weight: always('tip'),
  check: ({ folded }) =>
    OPEN.test(folded)
      ? []
      : [
          {
            message: 'It assumes that they know each other well.',
            fix: 'Ask “Would you be comfortable asking …?”',
          },
        ],
  good: [{ body: "Would you be comfortable asking her? Please say no if you don't know her well." }],
  bad: [{ body: 'Please introduce me to Priya Raman.' }],
};
