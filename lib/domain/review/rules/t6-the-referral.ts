/** T6: the people they named, and how it stands with them. */
import type { Rule } from '../rule';
import { fold } from '../text/fold';

export const theReferral: Rule = {
  id: 'T6',
  reason: 'They gave you a name; they will want to know that you wrote.',
  source: 'domain.md 4.2; seed 000',
  weight: ({ kind }) => (kind === 'thank-you-card' ? 'off' : 'tip'),
  check: ({ folded }, { referralsGiven = [] }) => {
    const given = referralsGiven.filter((name) => name.trim() !== '');
    if (
      given.length === 0 ||
      given.some((name) => folded.includes(fold(name).trim().split(/\s+/)[0] ?? name))
    )
      return [];
    return [
      {
        message: `They pointed you to ${given[0] ?? ''}; you do not mention it.`,
        fix: 'Say that you wrote, or will.',
      },
    ];
  },
  good: [{ body: "I've written to Dele Ade.", context: { referralsGiven: ['Dele Ade'] } }],
  bad: [{ body: 'Thank you for your time.', context: { referralsGiven: ['Dele Ade'] } }],
};
