/** T5: no job ask, no résumé, no new favour. */
import type { Message } from '../message';
import { always, type Fault, type Rule } from '../rule';
import { asksIn } from '../text/asks';
import { attachmentFaults } from './r16-no-attachment';
import { jobAskFaults } from './r04-no-job-ask';

export const noNewFavour: Rule = {
  id: 'T5',
  reason: 'Thanks that ask for something are read as the asking.',
  source: 'domain.md 4.2; all five seeds',
  weight: always('block'),
  check: (message) =>
    [...jobAskFaults(message), ...attachmentFaults(message), ...favours(message)].slice(0, 2),
  good: [{ body: "I'll let you know what I find." }],
  bad: [
    { body: 'Please keep me in mind for openings; CV attached.' },
    { body: 'Could you introduce me to your manager?' },
  ],
};

function favours(message: Message): Fault[] {
  const ask = asksIn(message).find(
    ({ sort }) => sort === 'introduction' || sort === 'review' || sort === 'mentor',
  );
  return ask
    ? [
        {
          at: ask.at,
          severity: 'warn',
          message: 'This asks for another favour.',
          fix: 'Keep it for another day.',
        },
      ]
    : [];
}
