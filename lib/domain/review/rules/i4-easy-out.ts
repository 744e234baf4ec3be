/** I4: an easy way out for whoever is asked to introduce. */
import { always, type Rule } from '../rule';
import { EASY_OUT } from '../text/easy-out';

export const connectorsWayOut: Rule = {
  id: 'I4',
  reason: 'An introduction is a favour; they must be able to refuse it.',
  source: 'domain.md 4.4; AVC',
  weight: always('warn'),
  check: ({ folded }) =>
    EASY_OUT.test(folded)
      ? []
      : [{ message: 'There is no easy way to say no.', fix: 'Add “Please do say no if it’s awkward.”' }],
  good: [{ body: "Please do say no if you don't know her well, or if it's awkward." }],
  bad: [{ body: 'Please introduce me to Priya Raman.' }],
};
