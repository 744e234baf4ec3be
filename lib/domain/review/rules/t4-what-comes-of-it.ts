/** T4: what you will do, or did, with it. */
import { matchesOf } from '../text/matches';
import { takesUp } from '../reasons';
import type { Rule } from '../rule';

const DOING =
  /\b(?:i(?:'ll| will| am going to|'m going to| plan to|'m planning to| am planning to| intend to| have| have already)|i've|i (?:signed|wrote|read|started|joined|booked|ordered|looked|spoke|sent|applied|began|asked|enrolled|bought|found|listened|watched))\s/g;
const VAGUE =
  /^(?:definitely |certainly |also |just )?(?:think about|consider|keep (?:you|in touch|it)|let you know|be in touch|stay in touch|always|never forget|remember|reach out|follow up|no doubt|a lot to|so much|much to|been thinking)/;

export const whatComesOfIt: Rule = {
  id: 'T4',
  reason: 'What they said was worth it when something comes of it.',
  source: 'domain.md 4.2; Albright',
  weight: (_, { suggestions }) => (suggestions?.length === 0 ? 'tip' : 'warn'),
  check: (message, { suggestions = [] }) => {
    const does = matchesOf(message.folded, DOING).some(
      (match) =>
        !VAGUE.test(message.folded.slice(match.index + match[0].length, match.index + match[0].length + 40)),
    );
    if (does && (suggestions.length === 0 || suggestions.some((one) => takesUp(message, one)))) return [];
    const [first] = suggestions;
    return [
      {
        message: 'You do not say what comes of it.',
        fix: first
          ? `Say what you will do about “${first.slice(0, 60)}”.`
          : 'Add one thing you will do, or did, because of the talk.',
      },
    ];
  },
  good: [
    { body: "I'm going to sit in on the audit meeting, as you suggested." },
    { body: "I've written to Dele Ade." },
  ],
  bad: [{ body: "I'll think about it." }],
};
