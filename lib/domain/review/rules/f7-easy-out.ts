/** F7: an easy way out; silence is already half an answer. */
import { always, type Rule } from '../rule';
import { EASY_OUT } from '../text/easy-out';

export const wayOut: Rule = {
  id: 'F7',
  reason: 'They did not answer; let them leave it at that.',
  source: 'domain.md 4.3; R14',
  weight: always('warn'),
  check: ({ folded }) =>
    EASY_OUT.test(folded)
      ? []
      : [{ message: 'There is no easy way to say no.', fix: 'Add “If not, no problem at all.”' }],
  good: [{ body: 'If not, no problem at all, and thank you either way.' }],
  bad: [{ body: 'Please let me know.' }],
};
