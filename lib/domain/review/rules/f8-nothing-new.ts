/** F8: the same thread, no new ask, no job ask. */
import { hasSubject } from '../../draft';
import type { ReviewContext } from '../context';
import type { Message } from '../message';
import { always, type Fault, type Rule } from '../rule';
import { fold } from '../text/fold';
import { jobAskFaults } from './r04-no-job-ask';
import { oneAsk } from './r22-one-ask';

const REPLY = /^(?:(?:re|aw|fwd?|sv|tr)\s?:\s*)+/;

export const nothingNew: Rule = {
  id: 'F8',
  reason: 'A follow-up that asks for more than the first is a second first message.',
  source: 'domain.md 4.3; R04 and R22',
  weight: always('warn'),
  check: (message, context) =>
    [
      ...jobAskFaults(message).map((fault) => ({ ...fault, severity: fault.severity ?? ('block' as const) })),
      ...oneAsk.check(message, context),
      ...changedSubject(message, context),
    ].slice(0, 3),
  good: [
    { body: 'May I send three questions by e-mail instead? If not, no problem at all.' },
    {
      channel: 'email',
      subject: 'Re: Marta Lind suggested I write',
      body: 'Hi Priya,',
      context: { original: { body: '', subject: 'Marta Lind suggested I write' } },
    },
  ],
  bad: [
    { body: 'Would you refer me for the analyst role?' },
    {
      channel: 'email',
      subject: 'One more try',
      body: 'Hi Priya,',
      context: { original: { body: '', subject: 'Marta Lind suggested I write' } },
    },
  ],
};

function changedSubject({ subject, channel }: Message, { original }: ReviewContext): Fault[] {
  const bare = (text: string | undefined) =>
    fold(text ?? '')
      .trim()
      .replace(REPLY, '');
  const first = bare(original?.subject);
  if (!hasSubject(channel) || first === '' || bare(subject) === first) return [];
  return [{ message: 'The subject is not that of the first message.', fix: 'Answer in the same thread.' }];
}
