/**
 * A moment from a few typed words: "next Thursday 3pm", "in 2 business days", "20.12.", "half past three tomorrow". Our
 * own small reader, since it has to say when it does not know instead of guessing; the screen always shows the date it
 * found before anything is saved.
 */
import { type DateWordsOptions, type Moment, momentOfSaid } from './date-words-moment';
import { RULES } from './date-words-rules';
import { isProblem, type Problem, type Said, saying } from './date-words-said';

const MAX_LENGTH = 80;
const HINT = 'Try tomorrow 9:00, next Thursday 3pm or 20 Dec.';
/** Words that say nothing about when. */
const FILLER = /(?:on|at|by|the|and|until|till|[-–.])(?= |$)/y;

/**
 * The instant that `text` names, always after `now`; or a sentence that says what is missing. Nothing else is thrown
 * than what `now` or `zone` deserve. English words, ISO dates and dates with the day first. Rules that a reader cannot
 * know: no time means the start of the day (9:00); an hour from 1 to 6 is in the afternoon; "next Thursday" is in next
 * week; a date without a year is the next one; a time alone is today, or tomorrow when it has passed.
 */
export function dateFromWords(text: string, options: DateWordsOptions): Moment {
  if (text.trim().length > MAX_LENGTH) return { problem: `That is too long. ${HINT}` };
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/(?<=\d{4}-\d\d-\d\d)t(?=\d)/g, ' ')
    .replaceAll('@', ' at ')
    .replace(/[\s,;]+/g, ' ')
    .trim();
  if (words === '') return { problem: `Type a day or a time. ${HINT}` };
  const said = saidIn(words);
  return isProblem(said) ? said : momentOfSaid(said, options);
}

function saidIn(words: string): Said | Problem {
  let said: Said = {};
  for (let place = 0; place < words.length;) {
    const piece = pieceAt(words, place);
    if (isProblem(piece)) return piece;
    const both = saying(said, piece.said);
    if (isProblem(both)) return both;
    said = both;
    place += piece.length;
    while (words[place] === ' ') place += 1;
  }
  return Object.keys(said).length > 0 ? said : { problem: `Type a day or a time. ${HINT}` };
}

function pieceAt(words: string, place: number): { said: Said; length: number } | Problem {
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = place;
    const found = pattern.exec(words);
    if (!found) continue;
    const said = read(...found.slice(1));
    return isProblem(said) ? said : { said, length: found[0].length };
  }
  FILLER.lastIndex = place;
  const filler = FILLER.exec(words);
  if (filler) return { said: {}, length: filler[0].length };
  const word = words.slice(place).split(' ')[0]?.slice(0, 20) ?? '';
  return { problem: `“${word}” is not understood here. ${HINT}` };
}
