/** R17: it reads plainly. */
import type { Message } from '../message';
import { always, type Fault, type Rule } from '../rule';

const LEAST_WORDS = 30;
const HARD = 8;
const TOO_HARD = 10;
const LONG_SENTENCE = 30;

export const plainWords: Rule = {
  id: 'R17',
  reason: 'Plain words are read at a glance, on a phone, between two meetings.',
  source: 'domain.md 4.1 and 2.1; Boomerang; Flesch–Kincaid',
  weight: always('tip'),
  check: (message) => {
    if (message.words.length < LEAST_WORDS) return [];
    const grade = gradeOf(message);
    if (grade > HARD)
      return [
        {
          severity: grade > TOO_HARD ? 'warn' : 'tip',
          message: 'Long sentences or long words make it slow to read.',
          fix: 'Cut a sentence in two, and say it as you would aloud.',
        },
      ];
    return longSentence(message);
  },
  good: [
    {
      body: "I'm a nurse in Leeds. I want to learn how you moved into data. Would you have 20 minutes for a call? A phone or video call is fine, at a time that suits you.",
    },
  ],
  bad: [
    {
      body: 'Having undertaken a comprehensive evaluation of prospective occupational trajectories within healthcare informatics, I would appreciate the opportunity to facilitate an exploratory conversation regarding organisational competencies, developmental prerequisites and the methodological considerations that characterise contemporary practitioners.',
    },
  ],
};

/** The Flesch–Kincaid grade. A guess below 30 words. */
export function gradeOf({ words, sentences }: Pick<Message, 'words' | 'sentences'>): number {
  const syllables = words.reduce((sum, { text }) => sum + syllablesIn(text), 0);
  const count = Math.max(1, words.length);
  const ends = sentences.filter(({ text }) => /\s/.test(text)).length;
  return 0.39 * (count / Math.max(1, ends)) + 11.8 * (syllables / count) - 15.59;
}

/** Groups of vowels, without a silent ending. One pass over the letters: every word of every keystroke comes here. */
function syllablesIn(word: string): number {
  const length = Math.min(word.length, 40);
  let count = 0;
  let wasVowel = false;
  for (let index = 0; index < length; index += 1) {
    const isVowel = VOWELS.has(word.charCodeAt(index));
    if (isVowel && !wasVowel) count += 1;
    wasVowel = isVowel;
  }
  const isSilent =
    (word.endsWith('e') && !word.endsWith('le')) || (word.endsWith('ed') && !/[td]ed$/.test(word));
  return Math.max(1, isSilent ? count - 1 : count);
}

const VOWELS = new Set([...'aeiouy'].map((letter) => letter.charCodeAt(0)));

function longSentence({ sentences }: Message): Fault[] {
  const long = sentences.find(({ text }) => text.length > 100 && text.split(/\s+/).length > LONG_SENTENCE);
  if (!long) return [];
  return [{ at: [long.start, long.end], message: 'This sentence is long.', fix: 'Cut it in two.' }];
}
