/** R07: it says why this person. */
import type { ReviewContext } from '../context';
import type { Message } from '../message';
import { contentWords, takesUp } from '../reasons';
import { always, type Fault, type Rule } from '../rule';

const ENOUGH = 3;

export const saysWhyThem: Rule = {
  id: 'R07',
  reason: 'A reason that fits only them is the one thing every source agrees on.',
  source: 'domain.md 4.1; seed 003; Grant, points 2 and 3',
  weight: always('block'),
  check: whyFaults,
  good: [{ body: "I'm writing to you because you moved from nursing into data." }],
  bad: [
    { body: "I'm writing to several people in your field." },
    { body: "I'm writing to you because you moved from nursing into data.", context: { why: '' } },
  ],
};

/** The reason is missing, thin, or not in the text. Shared with the introduction request. */
export function whyFaults(message: Message, { why, person }: ReviewContext): Fault[] {
  const name = person.callName || person.name || 'them';
  if (contentWords(why) === 0 || why === undefined)
    return [{ message: `You have not said why ${name}.`, fix: 'Answer “Why this person?” first.' }];
  if (!takesUp(message, why))
    return [
      {
        severity:
          message.channel === 'connection-note' || message.channel === 'phone-script' ? 'tip' : 'warn',
        message: `Your reason for writing to ${name} is not in the text.`,
        fix: `Say it: “${short(why)}”.`,
      },
    ];
  if (contentWords(why) >= ENOUGH) return [];
  return [
    {
      severity: 'tip',
      message: `Your reason for writing to ${name} is short.`,
      fix: 'Say a little more: what they did, made or said.',
    },
  ];
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
