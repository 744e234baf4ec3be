/** Words reduced to what they share ("nurse", "nursing"), to see whether a text takes up what was written elsewhere. */
import { fold } from './fold';
import { wordsOf } from './sentences';

const EMPTY = new Set(
  `a an the and or but if of in on at to from for with by as is am are was were be been being do does did have has had i me my we us our you your
  he she they them his her their it its this that these those who whom which what when where why how not no so too very also just than then there here
  about into over after before up out off all any some more most other such own same can could would should will shall may might must really get got
  because one two who's i'm i've i'd it's they're she's he's like very much many lot thing things way person people someone work works working`.split(
    /\s+/,
  ),
);
const ENDING = /(?:ization|isation|ations?|ments?|ings?|edly|ied|ies|ers?|ors?|ed|es|ly|s|e|y)$/;

/** The same words come again at every keystroke. */
const known = new Map<string, string>();
const MOST_KNOWN = 4000;

/** The stem of a folded word: at least three letters stay. */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const plain = word.replace(/'s?$/, '');
  const short = plain.replace(ENDING, '');
  const stem = short.length >= 3 ? short.replace(/(.)\1$/, '$1') : plain;
  known.set(word, stem);
  return stem;
}

/** The stems of the words that carry meaning. */
export function stemsOf(text: string): Set<string> {
  return stemsIn(wordsOf(fold(text.slice(0, 2000))).map((word) => word.text));
}

/** As `stemsOf`, for words that were cut already. */
export function stemsIn(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const word of words)
    if (!EMPTY.has(word) && (word.length > 1 || /\d/.test(word))) found.add(stemOf(word));
  return found;
}

/** How many stems the two have in common. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count += 1;
  return count;
}
