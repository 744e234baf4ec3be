/** F6: it makes it easier: a shorter call, or questions in writing. */
import { always, type Rule } from '../rule';
import { fold } from '../text/fold';
import { amountsIn } from '../text/minutes';

const IN_WRITING =
  /\b(?:by e-?mail|in writing|over e-?mail|(?:send|write|e-?mail)\s(?:you\s)?(?:\w+\s){0,2}questions|questions by)\b/;

export const makesItEasier: Rule = {
  id: 'F6',
  reason: 'The first ask may have been too much; a smaller one can be granted.',
  source: 'domain.md 4.3',
  weight: always('tip'),
  check: ({ amounts, folded }, { original }) => {
    if (IN_WRITING.test(folded)) return [];
    const least = amounts.at(0)?.min;
    const first = original && amountsIn(fold(original.body.slice(0, 8000))).at(0)?.max;
    if (least !== undefined && (first === undefined ? least <= 15 : least <= first)) return [];
    return [
      { message: 'It asks for as much as before.', fix: 'Offer 15 minutes, or a few questions by e-mail.' },
    ];
  },
  good: [{ body: 'May I send three questions by e-mail instead?' }, { body: 'Would 15 minutes be easier?' }],
  bad: [{ body: 'Would you still have time for me?' }],
};
