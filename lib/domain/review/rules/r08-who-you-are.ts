/** R08: who you are, in one sentence. */
import type { ReviewContext } from '../context';
import type { Message } from '../message';
import { weights, type Fault, type Rule } from '../rule';
import type { Sentence } from '../text/sentences';
import { shared, stemsOf } from '../text/stems';

const INTRODUCES =
  /\b(?:(?:i'm|i am)\s(?:(?:also|currently|now|both|originally|myself)\s)?(?:an?\b|the\b|in my\b|at\b|studying|working|based|from\b|finishing|completing|pursuing|training|about to|due to|two|three|four|five|six|seven|eight|nine|ten|\d|a?\s?recent)|my name is|this is \w+|i (?:work|study|teach|run|lead|manage|graduated|trained|studied|worked|started|spent|have (?:worked|been|spent|just|recently)|recently|just)\b|i've (?:worked|been|spent|just|recently)|as an? (?:\w+\s){0,4}(?:student|graduate|nurse|engineer|manager|teacher|analyst|developer|designer|researcher|scientist|alum\w*|\w+er|\w+or|\w+ist)\b|(?:fellow|current|recent) (?:\w+\s){0,2}(?:student|alum\w*|graduate|grad)\b)/;
const ABOUT_ME = /\b(?:i|i'm|i've|i'd|i'll|my|me|mine)\b/;
const LONGEST = 30;

export const whoYouAre: Rule = {
  id: 'R08',
  reason: 'A stranger wants to know in one sentence who is asking.',
  source: 'domain.md 4.1; seed 004; Tufts; Dalton, point 6',
  weight: weights('warn', 'warn', 'tip', 'warn'),
  check: (message, context) => {
    const about = message.sentences.find((sentence) => introduces(sentence, context));
    if (!about)
      return [
        {
          message: 'You do not say who you are.',
          fix: 'Add one sentence: what you do, where, for how long.',
        },
      ];
    return [...tooLong(about), ...mostlyMe(message)];
  },
  good: [
    {
      body: "I'm a ward nurse in Leeds, six years in. Your move into data at Halden is the step you know best.",
    },
  ],
  bad: [{ body: 'Would you have 20 minutes to talk about your work?' }],
};

function introduces({ text }: Sentence, { sender }: ReviewContext): boolean {
  if (INTRODUCES.test(text)) return true;
  if (!sender.about) return false;
  const about = stemsOf(sender.about);
  return about.size > 0 && shared(about, stemsOf(text)) >= Math.min(2, about.size);
}

function tooLong({ start, end, text }: Sentence): Fault[] {
  const words = text.split(/\s+/).length;
  if (words <= LONGEST) return [];
  return [
    {
      at: [start, end],
      severity: 'tip',
      message: `You introduce yourself in ${words} words.`,
      fix: `${LONGEST} are enough.`,
    },
  ];
}

function mostlyMe({ sentences, words }: Message): Fault[] {
  const count = (text: string) => text.split(/\s+/).length;
  const mine = sentences
    .filter(({ text }) => ABOUT_ME.test(text) && !/\b(?:you|your)\b/.test(text))
    .reduce((sum, { text }) => sum + count(text), 0);
  if (words.length < 30 || mine <= words.length / 2) return [];
  return [
    { severity: 'tip', message: 'More than half of it is about you.', fix: 'Give them the larger part.' },
  ];
}
