/** I9: discreet: it asks to keep it between the two of you, and does not go to somebody who must not know. */
import { always, type Rule } from '../rule';
import { whoMustNotKnow } from './r25-true-and-discreet';

const BETWEEN_US =
  /\b(?:between us|between ourselves|in confidence|confidential\w*|discree\w+|keep (?:this|it) (?:quiet|private|to yourself)|(?:not|n't) (?:mention|share|tell))\b/;
const DISCREET = { settings: { premium: false, leaveJobsUnmentioned: false, discreet: true } };

export const betweenUs: Rule = {
  id: 'I9',
  reason: 'A request passed on in good faith can reach the wrong desk.',
  source: 'domain.md 3.5 and 4.4; seed 004; livecareer.com',
  weight: always('block'),
  check: (message, context) => {
    const told = whoMustNotKnow(message, context);
    if (told.length > 0) return told;
    if (!context.settings.discreet || BETWEEN_US.test(message.folded)) return [];
    return [
      {
        message: 'You do not ask them to keep it between you.',
        fix: 'Add “I’d be grateful if you kept this between us for now.”',
      },
    ];
  },
  good: [
    { body: "I'd be grateful if you kept this between us for now.", context: DISCREET },
    { body: 'Hi Marta,' },
  ],
  bad: [
    { body: 'Would you be comfortable asking her?', context: DISCREET },
    { body: 'Hi Marta,', context: { connector: { name: 'Marta Lind' }, mustNotKnow: ['Marta Lind'] } },
  ],
};
