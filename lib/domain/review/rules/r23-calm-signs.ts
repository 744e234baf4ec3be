/** R23: at most one exclamation mark, no emoticons. */
import { matchesOf } from '../text/matches';
import type { ReviewContext } from '../context';
import { spansOf, type Message } from '../message';
import { always, type Fault, type Rule } from '../rule';

const EMOJI =
  /(?![©®™‼⁉\u2122])(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:[\uFE0F\u200D\p{Emoji_Modifier}]|\p{Extended_Pictographic}){0,8}/gu;
const EMOTICON = /(?<![\w:])(?:[:;=]-?[)(DPp]|<3|:'\(|xD)(?![\w/])/g;

export const calmSigns: Rule = {
  id: 'R23',
  reason: 'Calm punctuation reads as somebody who takes their time seriously.',
  source: 'domain.md 4.1; jkellyhoey.co; Northeastern; TU Delft',
  weight: always('warn'),
  everyLanguage: true,
  check: signFaults,
  good: [{ body: 'Thank you for reading this.' }, { body: 'Thank you!' }],
  bad: [{ body: "Thanks so much!! Can't wait :)" }, { body: 'Merci beaucoup 🙏' }],
};

/** Too many exclamation marks, then the first emoji or emoticon. Shared with the thank-you. */
export function signFaults({ text }: Message, { person }: ReviewContext): Fault[] {
  return [...exclamations(text), ...faces(text, person.name)];
}

function exclamations(text: string): Fault[] {
  const marks = spansOf(text, /[!！]+/g);
  const count = marks.reduce((sum, [start, end]) => sum + end - start, 0);
  if (count < 2) return [];
  const at = marks.find(([start, end]) => end - start > 1) ?? marks[1];
  if (!at) return [];
  return [
    { at, message: `${count} exclamation marks.`, fix: 'One is plenty.', replacement: { at, text: '.' } },
  ];
}

function faces(text: string, name: string): Fault[] {
  const face = firstOutside(text, EMOJI, name) ?? firstOutside(text, EMOTICON, name);
  if (!face) return [];
  const start = face.index > 0 && text.charAt(face.index - 1) === ' ' ? face.index - 1 : face.index;
  const end = face.index + face[0].length;
  return [
    {
      at: [face.index, end],
      message: 'A little picture does not suit a first message.',
      fix: 'Leave it out.',
      replacement: { at: [start, end], text: '' },
    },
  ];
}

/** The first sign that is not part of the person's name as saved. */
function firstOutside(text: string, pattern: RegExp, name: string): RegExpExecArray | undefined {
  for (const match of matchesOf(text, pattern)) if (!name.includes(match[0])) return match;
  return undefined;
}
