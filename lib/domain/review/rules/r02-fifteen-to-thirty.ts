/** R02: the amount is 15 to 30 minutes. */
import { weights, type Fault, type Rule } from '../rule';
import type { Amount } from '../text/minutes';

const MOST = 30;
const LEAST = 15;
const TOO_SHORT = 10;

export const fifteenToThirty: Rule = {
  id: 'R02',
  reason: 'Long enough to learn something, short enough for somebody you have never met.',
  source: 'domain.md 4.1; seeds 000, 003 and 004',
  weight: weights('block', 'block', 'block'),
  everyLanguage: true,
  check: ({ amounts, text }) => {
    const long = amounts.filter(({ max }) => max > MOST).map((amount) => tooLong(amount, text));
    if (long.length > 0) return long.slice(0, 2);
    const least = amounts.find(({ min }) => min < LEAST);
    return least && !amounts.some(({ max }) => max >= LEAST) ? [tooShort(least)] : [];
  },
  good: [
    { body: 'Would 15 to 20 minutes be possible?' },
    { body: 'Would you have half an hour for a call?' },
  ],
  bad: [
    { body: 'Could I have an hour of your time?' },
    { body: 'Would you have 30 to 45 minutes?' },
    { body: 'Could I have 5 minutes of your time?' },
  ],
};

function tooLong({ start, end, max }: Amount, text: string): Fault {
  const words = text.slice(start, end);
  const said = max === 60 ? 'an hour' : max > 60 ? 'more than an hour' : `${max} minutes`;
  const fault: Fault = {
    at: [start, end],
    message: `You ask for ${said}. 15 to 30 minutes is easier to give to somebody new.`,
    fix: 'Use 20 minutes, unless they offered more.',
  };
  const isPlain =
    /^(?:an|one|1|two|2|three|3)\s+hours?$|\bmin(?:ute)?s?$/i.test(words) && text.charAt(end) !== '-';
  if (!isPlain) return fault;
  const asAdjective = /\bminute$/i.test(words);
  return { ...fault, replacement: { at: [start, end], text: asAdjective ? '20-minute' : '20 minutes' } };
}

function tooShort({ start, end, max }: Amount): Fault {
  return {
    at: [start, end],
    severity: max < TOO_SHORT ? 'warn' : 'tip',
    message: `${max} minutes is soon over once you have said hello.`,
    fix: 'Ask for 15 or 20.',
  };
}
