/** F2: one follow-up, or as many as the settings say. */
import { always, type Rule } from '../rule';

export const notTooMany: Rule = {
  id: 'F2',
  reason: 'Silence after a second message is an answer.',
  source: 'domain.md 4.3 and 8; SFU; Duke',
  weight: always('block'),
  everyLanguage: true,
  check: (_, { followUpsSent = 0, followUpLimit = 1 }) =>
    followUpsSent < followUpLimit
      ? []
      : [
          {
            message:
              followUpsSent === 1
                ? 'You have followed up once already.'
                : `You have followed up ${followUpsSent} times already.`,
            fix: 'Let it rest, and write to somebody else.',
          },
        ],
  good: [{ body: 'Hi Priya,' }, { body: 'Hi Priya,', context: { followUpsSent: 1, followUpLimit: 2 } }],
  bad: [{ body: 'Hi Priya,', context: { followUpsSent: 1 } }],
};
