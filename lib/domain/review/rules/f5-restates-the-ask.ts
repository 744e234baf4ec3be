/** F5: it says again what is asked, with the time. */
import { always, type Rule } from '../rule';

export const restatesTheAsk: Rule = {
  id: 'F5',
  reason: 'Nobody looks for your first message to see what you wanted.',
  source: 'domain.md 4.3; R01',
  weight: always('warn'),
  check: ({ amounts, sentences }) => {
    if (!sentences.some(({ isQuestion }) => isQuestion))
      return [
        {
          message: 'There is no question to answer.',
          fix: 'Ask again in one line: “Would 15 minutes by phone be easier?”',
        },
      ];
    if (amounts.length > 0) return [];
    return [{ message: 'You do not say how long it would take.', fix: 'Name the minutes again, or fewer.' }];
  },
  good: [{ body: 'Would 15 minutes by phone be easier, or may I send three questions by e-mail instead?' }],
  bad: [{ body: 'I wanted to follow up on my message.' }, { body: 'Could we still talk?' }],
};
