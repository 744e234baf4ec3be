/**
 * Chooses, among shorter and longer ways of saying the same things, the richest text that fits. A whole part is left out
 * or said shorter; a word is never cut. Works on the best lengths only, so that many choices stay quick.
 */
import { countWords } from '../draft';

export interface Wording {
  text: string;
  /** How much is lost without it: the richest fitting text has the greatest sum. */
  worth: number;
}

/** One thing to say: its wordings, the empty one included where it may be left out. */
export type Part = readonly Wording[];
/** Parts that stand together, with a space between them. */
export type Paragraph = readonly Part[];

/** How much room there is, in UTF-16 units or in words. */
export interface Room {
  most: number;
  of: 'characters' | 'words';
  /** What stands between paragraphs: an empty line, or a line break in a note. */
  gap?: string;
}

interface Choice extends Wording {
  length: number;
}

/** The richest text that fits the room; the shortest there is when nothing fits. */
export function fit(paragraphs: readonly Paragraph[], { most, of, gap = '\n\n' }: Room): string {
  const size = of === 'words' ? countWords : (text: string) => text.length;
  const whole = paragraphs
    .map((parts) => parts.map((part) => sized(part, size)).reduce((a, b) => both(a, b, ' ', of, most)))
    .reduce((a, b) => both(a, b, gap, of, most));
  return (whole.findLast(({ length }) => length <= most) ?? whole[0])?.text ?? '';
}

function sized(part: Part, size: (text: string) => number): Choice[] {
  return best(part.map(({ text, worth }) => ({ text, worth, length: size(text) })));
}

/** Every pair of two texts, less those that are longer and no richer than another. */
function both(a: Choice[], b: Choice[], between: string, of: Room['of'], most: number): Choice[] {
  const space = of === 'words' ? 0 : between.length;
  const pairs = a.flatMap((one) =>
    b.map((two) => {
      const isTwo = one.text !== '' && two.text !== '';
      return {
        text: isTwo ? `${one.text}${between}${two.text}` : one.text + two.text,
        worth: one.worth + two.worth,
        length: one.length + two.length + (isTwo ? space : 0),
      };
    }),
  );
  const shortest = Math.min(...pairs.map(({ length }) => length));
  return best(pairs.filter(({ length }) => length <= Math.max(most, shortest)));
}

/** Shortest first, each richer than the one before it. */
function best(choices: Choice[]): Choice[] {
  const kept: Choice[] = [];
  for (const choice of [...choices].sort((a, b) => a.length - b.length || b.worth - a.worth))
    if (choice.worth > (kept.at(-1)?.worth ?? Number.NEGATIVE_INFINITY)) kept.push(choice);
  return kept;
}

/** Said, or left out. */
export function optional(text: string, worth: number): Part {
  return choose([text, worth], ['', 0]);
}

/** Said whatever the room. */
export function always(text: string): Part {
  return [{ text, worth: 0 }];
}

/** The given ways to say something, richest first; an empty text stands for leaving it out. */
export function choose(...ways: readonly (readonly [text: string, worth: number])[]): Part {
  const said = ways.filter(([text], index) => text !== '' || index === ways.length - 1);
  return said.map(([text, worth]) => ({ text, worth: text === '' ? Math.min(worth, 0) : worth }));
}
