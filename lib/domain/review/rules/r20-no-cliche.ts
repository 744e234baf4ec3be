/** R20: no phrase that everybody uses. */
import type { Message } from '../message';
import { always, type Fault, type Rule } from '../rule';

const WORST = /\bpick (?:your|ur) brains?\b/;
const OTHERS =
  /\b(?:hope (?:this|that|my) (?:\S+\s){0,3}finds you(?: (?:well|in good health|in good spirits))?|quick question|touch(?:ing)? base|hop on a (?:quick )?(?:call|zoom)|circl(?:e|ing) back|synerg\w*|i know (?:that )?you(?:'re| are| must be) (?:so |super |very |extremely |incredibly |a )?busy|reach(?:ing)? out to you today|low-hanging fruit|think outside the box|move the needle|to whom it may concern)/;

export const noCliche: Rule = {
  id: 'R20',
  reason: 'A phrase from everybody’s mail tells them that yours is like the rest.',
  source: 'domain.md 4.1; New York Times via creators.com; bernoff.com',
  weight: always('tip'),
  check: (message) => {
    const worst = WORST.exec(message.folded);
    if (worst) {
      const at: [number, number] = [worst.index, worst.index + worst[0].length];
      return [
        {
          at,
          severity: 'warn',
          message: '“Pick your brain” says neither what nor how much.',
          fix: 'Say what you would like to hear about.',
        },
      ];
    }
    const other = OTHERS.exec(message.folded);
    return other ? [stale(message, other.index, other[0].length)] : [];
  },
  good: [{ body: 'Would you have 20 minutes to talk about your move into data?' }],
  bad: [
    { body: 'I hope this email finds you well. Can I pick your brain?' },
    { body: 'I hope this message finds you well.' },
  ],
};

/** A greeting phrase that is a sentence of its own can go without a loss. */
function stale(message: Message, index: number, length: number): Fault {
  const fault: Fault = {
    at: [index, index + length],
    message: `“${message.text.slice(index, index + length)}” is in everybody’s mail.`,
    fix: 'Leave it out, or say it your own way.',
  };
  const sentence = message.sentences.find(({ start, end }) => start <= index && index < end);
  if (!sentence || !/^i (?:do )?hope (?:this|that|my)\b[^,;]*\bfinds you\b[^,;]{0,24}$/.test(sentence.text))
    return fault;
  const after = /^[ \n]*/.exec(message.text.slice(sentence.end, sentence.end + 4))?.[0].length ?? 0;
  return { ...fault, replacement: { at: [sentence.start, sentence.end + after], text: '' } };
}
