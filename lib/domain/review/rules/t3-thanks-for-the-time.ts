/** T3: thanks for the time. */
import { always, type Rule } from '../rule';

const THANKS = /\b(?:thanks?|thanking|grateful|appreciate\w*)\b/;
const TIME =
  /\b(?:time|talk\w*|spoke|speak\w*|meet\w*|met|conversation|call|chat\w*|coffee|lunch|hour|minutes?|visit|seeing me|having me|show(?:ing|ed) me|tell(?:ing)? me|shar\w+|morning|afternoon|yesterday|answer\w*)\b/;

export const thanksForTheTime: Rule = {
  id: 'T3',
  reason: 'Their time is what they gave.',
  source: 'domain.md 4.2; seeds 002 and 004',
  weight: always('warn'),
  check: ({ sentences }) =>
    sentences.some(({ text }) => THANKS.test(text) && TIME.test(text))
      ? []
      : [{ message: 'You do not thank them for their time.', fix: 'Begin with “Thank you for your time”.' }],
  good: [
    { body: 'Thank you for your time this morning.' },
    { body: 'Thank you for twenty minutes you did not have to give.' },
  ],
  bad: [{ body: 'It was nice.' }],
};
