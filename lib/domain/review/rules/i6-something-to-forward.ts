/** I6: there is a text to forward. */
import { always, type Rule } from '../rule';

export const somethingToForward: Rule = {
  id: 'I6',
  reason: 'A text they can forward as it is saves them the writing.',
  source: 'domain.md 4.4; chriskuang.com',
  weight: always('block'),
  everyLanguage: true,
  // Not known is not empty: only a field that is there and empty is a fault.
  check: (_, { forwardable }) =>
    forwardable === undefined || forwardable.trim() !== ''
      ? []
      : [{ message: 'There is no text to forward yet.', fix: 'Write the short note that goes with it.' }],
  good: [{ body: 'Hi Marta,', context: { forwardable: 'Sam Okoro is a ward nurse in Leeds.' } }],
  bad: [{ body: 'Hi Marta,', context: { forwardable: '' } }],
};
