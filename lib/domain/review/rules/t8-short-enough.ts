/** T8: long enough to be about something, short enough to be read. */
import { countWords } from '../../draft';
import type { Message } from '../message';
import { always, type Fault, type Rule } from '../rule';
import { overTheCap } from './r10-fits-the-channel';

const LETTER: [number, number] = [40, 130];
const CARD: [number, number] = [25, 60];
const LINKEDIN = 600;

export const shortEnough: Rule = {
  id: 'T8',
  reason: 'A few honest lines are read twice; a page is put aside.',
  source: 'domain.md 4.2',
  weight: always('tip'),
  everyLanguage: true,
  check: (message, context) => {
    const cap = overTheCap(message, context);
    return cap.length > 0 ? cap : lengthFaults(message);
  },
  good: [{ body: 'I learned a lot from our talk and thank you for it. '.repeat(6).trim() }],
  bad: [
    { channel: 'email', body: 'word '.repeat(300) },
    { kind: 'thank-you-card', channel: 'card', body: 'Thank you, Priya.' },
  ],
};

function lengthFaults({ channel, kind, body }: Message): Fault[] {
  const words = countWords(body);
  const [least, most] = channel === 'card' || kind === 'thank-you-card' ? CARD : LETTER;
  const isMessage = channel === 'linkedin-message' || channel === 'inmail';
  if (isMessage ? body.length > LINKEDIN : words > most)
    return [
      { message: `${words} words is long for a thank-you.`, fix: 'Keep the one thing that stayed with you.' },
    ];
  if (words >= least) return [];
  return [{ message: `${words} words say little.`, fix: 'Add what stayed with you and what you will do.' }];
}
