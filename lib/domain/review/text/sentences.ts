/** Cuts a text into sentences and words, in one pass, with offsets. */
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
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|jr|sr|inc|ltd|co|corp|vs|etc|approx|dept|univ|e\.g|i\.e|u\.s|u\.k|p\.s|no|[a-z])\.$/;
const LONG_LINE = 45;
/** Nobody writes a longer sentence; a text without full stops is cut, so that no rule has to read all of it at once. */
const LONGEST = 700;

/** The sentences of a folded text. A line that is wrapped goes on; a short line, as in a greeting, ends. */
export function sentencesOf(folded: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    const raw = folded.slice(start, end);
    const text = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    if (/[\p{L}\p{N}]/u.test(text.slice(0, 200)))
      found.push({ start: from, end: from + text.length, text, isQuestion: endsAsQuestion(text) });
    start = end;
  };
  const mark = /[.!?…]+["')\]]*(?=\s|$)|\n|[?!](?=[a-z])/g;
  for (let match = mark.exec(folded); match; match = mark.exec(folded)) {
    const end = match.index + match[0].length;
    while (end - start > LONGEST) cut(start + LONGEST);
    if (match[0] === '\n' ? endsLine(folded, match.index) : !isAbbreviation(folded, match)) cut(end);
  }
  while (folded.length - start > LONGEST) cut(start + LONGEST);
  cut(folded.length);
  return found;
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
