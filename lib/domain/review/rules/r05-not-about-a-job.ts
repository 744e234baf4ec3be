/** R05: it says that it is not about a job. */
import type { Message } from '../message';
import { weights, type Rule } from '../rule';
import { NOT_A_JOB } from '../text/not-a-job';

const byChannel = weights('warn', 'tip', 'off', 'tip');

export const notAboutAJob: Rule = {
  id: 'R05',
  reason: 'They may think you are after a job until you say that you are not.',
  source: 'domain.md 4.1 and 8; seed 002; K-State',
  weight: (message: Message, { settings }) => (settings.leaveJobsUnmentioned ? 'off' : byChannel(message)),
  check: ({ folded }) =>
    NOT_A_JOB.test(folded)
      ? []
      : [
          {
            message: 'You do not say that this is not about a job.',
            fix: 'Add “I’m not asking about a job; I’d like to learn what the work is like.”',
          },
        ],
  good: [
    { channel: 'email', body: "I'm not asking for a job; I want to learn what the work is like." },
    { channel: 'email', body: 'This isn’t about a position. I would like to hear about the work.' },
  ],
  bad: [{ channel: 'email', body: 'I would value your thoughts on the field.' }],
};
