/** R15: praise is not piled up. */
import { spansOf } from '../message';
import { always, type Rule } from '../rule';
import { fold } from '../text/fold';

const PRAISE =
  /\b(?:amaz(?:ing|ed)|incredibl[ey]|inspir(?:ing|ed|ational|ation)|impress(?:ive|ed)|remarkabl[ey]|extraordinar(?:y|ily)|brilliant|phenomenal|outstanding|stellar|admir(?:e|ed|able|ation)|in awe|honou?red|(?:huge|big|massive) fan|legend(?:ary)?|guru|rockstar|rock star|thought leader|awesome|fantastic|fascinating|dream (?:job|career|role|company))\b/g;

export const noStackedPraise: Rule = {
  id: 'R15',
  reason: 'One kind word is welcome; more of them read as flattery.',
  source: 'domain.md 4.1 and 2.1; Boomerang',
  weight: always('warn'),
  check: ({ folded }, { person }) => {
    const own = fold(`${person.company ?? ''} ${person.title ?? ''}`);
    const found = spansOf(folded, PRAISE).filter(([start, end]) => !own.includes(folded.slice(start, end)));
    const second = found[1];
    if (!second) return [];
    const message =
      found.length > 2
        ? `Praise ${found.length} times over reads as flattery.`
        : 'Two compliments are one too many.';
    return [{ at: second, message, fix: 'Keep the one that only fits them.' }];
  },
  good: [
    { body: 'Your post on triage data helped me see the problem.' },
    { body: 'I admire how you made the move.' },
  ],
  bad: [{ body: 'Your incredible, inspiring career is amazing.' }],
};
