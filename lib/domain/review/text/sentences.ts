/** Cuts a text into sentences and words, in one pass, with offsets. */
import { matchesOf } from './matches';
export interface Sentence {
  start: number;
  end: number;
  /** Folded, without the space around it. */
  text: string;
  isQuestion: boolean;
}

export interface Word {
  start: number;
  end: number;
  /** Folded. */
  text: string;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|jr|sr|inc|ltd|co|corp|vs|etc|approx|dept|univ|no|[a-z]|[a-z]\.[a-z])\.$/;
const LONG_LINE = 45;
/** Nobody writes a longer sentence; a text without full stops is cut, so that no rule has to read all of it at once. */
const LONGEST = 700;

/** The sentences of a folded text. A line that is wrapped goes on; a short line, as in a greeting, ends. */
export function sentencesOf(folded: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const end of endsIn(folded)) {
    for (let from = start; from < end; from += LONGEST) {
      const sentence = sentenceAt(folded, from, Math.min(end, from + LONGEST));
      if (sentence) found.push(sentence);
    }
    start = end;
  }
  return found;
}

function endsIn(folded: string): number[] {
  const ends: number[] = [];
  for (const match of matchesOf(folded, /[.!?…]+["')\]]*(?=\s|$)|\n|[?!](?=[a-z])/g)) {
    const isEnd = match[0] === '\n' ? endsLine(folded, match.index) : !isAbbreviation(folded, match);
    if (isEnd) ends.push(match.index + match[0].length);
  }
  return [...ends, folded.length];
}

/** The sentence between two places, without the space around it; none where there is not a letter. */
function sentenceAt(folded: string, from: number, to: number): Sentence | undefined {
  const raw = folded.slice(from, to);
  const text = raw.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const start = from + raw.length - raw.trimStart().length;
  return { start, end: start + text.length, text, isQuestion: endsAsQuestion(text) };
}

function endsAsQuestion(text: string): boolean {
  return /\?["')\]!.…]*(?:\s*(?::\)|;\)))?$/.test(text.slice(-8));
}

function isAbbreviation(folded: string, match: RegExpExecArray): boolean {
  if (match[0] !== '.') return false;
  return ABBREVIATION.test(folded.slice(Math.max(0, match.index - 8), match.index + 1));
}

/** True unless the line is a long one in the middle of a sentence, wrapped by whoever sent or stored it. */
function endsLine(folded: string, index: number): boolean {
  const before = folded.lastIndexOf('\n', index - 1);
  const length = index - before - 1;
  const next = folded.charAt(index + 1);
  return length < LONG_LINE || next === '\n' || next === '' || /[-*•\d]/.test(next);
}

/** The words of a folded text: letters and digits, with apostrophes and hyphens inside. */
export function wordsOf(folded: string): Word[] {
  const found: Word[] = [];
  const word = /[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*/gu;
  for (let match = word.exec(folded); match; match = word.exec(folded))
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  return found;
}
