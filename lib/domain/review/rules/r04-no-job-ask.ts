/** R04: it does not ask for a job, a referral to one, or a look at a résumé. */
import type { Message } from '../message';
import { always, type Fault, type Rule } from '../rule';

export const noJobAsk: Rule = {
  id: 'R04',
  reason: 'Whoever is asked for a job has to say no; whoever is asked about their work can say yes.',
  source: 'domain.md 4.1; seeds 000 to 004; Tufts; WWU',
  weight: always('block'),
  check: jobAskFaults,
  good: [
    { body: "I'm not asking about any open roles; I'd like to learn how the work feels." },
    { body: 'I would rather hear about the work than any openings.' },
    { body: 'The hiring manager, Marta Lind, referred me to you.' },
  ],
  bad: [
    { body: 'Do you know of any openings, and could you look at my CV?' },
    { body: 'Would you refer me for the analyst role?' },
  ],
};

/** A block for an ask, a warning for words that only say a job is looked for. */
export function jobAskFaults(message: Message): Fault[] {
  const asks = message.jobAsks;
  const certain = asks.filter(({ sort }) => sort === 'ask');
  if (certain.length > 0)
    return certain.slice(0, 3).map(({ at }) => ({
      at,
      message: `“${message.text.slice(...at)}” asks for a job or for help to get one.`,
      fix: 'Ask about their work instead. If this is not a job ask, you can say so.',
    }));
  return asks.slice(0, 1).map(({ at }) => ({
    at,
    severity: 'warn',
    message: 'You say that you are looking for a job. It can read as asking for one.',
    fix: 'Say what you want to learn instead.',
  }));
}
