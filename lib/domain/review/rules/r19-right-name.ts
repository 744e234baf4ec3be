/** R19: the right name, spelled as saved, and nobody else's. */
import { recipient, type ReviewContext } from '../context';
import { greetingFault, strangersIn } from '../greeting-check';
import type { Message } from '../message';
import { always, type Fault, type Rule } from '../rule';

export const rightName: Rule = {
  id: 'R19',
  reason: 'A wrong or missing name is the first thing a reader sees, and often the last.',
  source: 'domain.md 4.1; seed 000; Carleton; thewandererscorner.com',
  weight: always('block'),
  everyLanguage: true,
  check: nameFaults,
  good: [
    { body: 'Hi Priya,\n\nMarta Lind suggested I write.', context: { referrer: 'Marta Lind' } },
    { body: 'Dear Ms. Raman, thank you for connecting.' },
    { body: 'Liebe Zoë, vielen Dank.', context: { person: { name: 'Zoë Brandt', callName: 'Zoë' } } },
    { body: '田中さん、はじめまして。', context: { person: { name: '田中', callName: '田中' } } },
  ],
  bad: [
    {
      body: "Hi Pryia,\n\nTom Becker's work at your firm is why I write.",
      context: { otherNames: ['Tom Becker'] },
    },
    { body: 'Dear Sir/Madam, I write about your work.' },
    { body: 'To whom it may concern: I write about your work.' },
    { body: 'Liebe Zoe, vielen Dank.', context: { person: { name: 'Zoë Brandt', callName: 'Zoë' } } },
    { body: 'I write about your work.' },
  ],
};

/** What is wrong with the greeting, then names of other saved people. */
export function nameFaults(message: Message, context: ReviewContext): Fault[] {
  const greeting = greetingFault(message, recipient(message.kind, context));
  return [...(greeting ? [greeting] : []), ...strangersIn(message, context)];
}
