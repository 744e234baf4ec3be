/** What to think about when a conversation is over: the prompts of seed 004 word for word, the outline of seed 000, and topics to weigh. */

export interface Prompt {
  /** What the answer is stored under. */
  id: string;
  text: string;
}

/** For the first three minutes (seed 004, word for word). */
export const FIRST_PROMPTS: readonly Prompt[] = [
  { id: 'appealing', text: 'What information was appealing to you?' },
  { id: 'less', text: 'What didn’t sound as interesting?' },
];

/** Whether it is a way to go (seed 004, word for word; the last one in our words: weigh what you already bring). */
export const WAY_PROMPTS: readonly Prompt[] = [
  { id: 'pathway', text: 'Does this seem like a pathway you’d like to pursue?' },
  {
    id: 'entry',
    text: 'If so, can you get into the entry-level positions with the training that you have, or will you need additional skills?',
  },
  {
    id: 'training',
    text: 'Does this training require a new degree, a professional certificate or even just a targeted class?',
  },
  { id: 'bring', text: 'What do you already bring to it?' },
];

/** Seed 000: a brief outline of the topics covered and the information discovered. */
export const OUTLINE: Prompt = {
  id: 'outline',
  text: 'Outline: the topics you covered, and what you found out',
};

/** Worth a thought later (domain.md 1.4). */
export const LATER_PROMPTS: readonly Prompt[] = [
  { id: 'changed', text: 'What do you see differently now?' },
  { id: 'open', text: 'What do you still need to know, and who could tell you?' },
  { id: 'next-time', text: 'What would you do differently in the next conversation?' },
];

/** Every prompt, in the order in which a write-up takes them. */
export const ALL_PROMPTS: readonly Prompt[] = [OUTLINE, ...FIRST_PROMPTS, ...WAY_PROMPTS, ...LATER_PROMPTS];

/** What can fit or not (seed 000: relate the work to your own interests and feelings). Topics from the questions of seeds 000, 002 and 004. */
export const TOPICS: readonly Prompt[] = [
  { id: 'day', text: 'The day-to-day' },
  { id: 'people', text: 'How people work together' },
  { id: 'skills', text: 'The skills it takes' },
  { id: 'way-in', text: 'The way in' },
  { id: 'path', text: 'Where it leads' },
  { id: 'balance', text: 'Work beside the rest of life' },
  { id: 'pay', text: 'Pay, benefits and hours' },
  { id: 'future', text: 'Where the field is going' },
];

export type Fit = 'fits' | 'not' | 'unsure';
export const FITS: readonly Fit[] = ['fits', 'not', 'unsure'];
