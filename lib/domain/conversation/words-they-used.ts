/** Words that people use, and which of them come back from one conversation to the next (seed 000: listen for the word they repeat). */

export interface SaidIn {
  interviewId: string;
  /** Marked or listed as words they used, one each. */
  words: readonly string[];
  /** Everything else that was written down: a word that turns up here was said there too. */
  texts: readonly string[];
}

export interface Heard {
  /** As it was written down first. */
  word: string;
  /** The conversations in which it came up. */
  interviewIds: string[];
}

/** Every word they used, those heard in most conversations first; equal ones by the alphabet. */
export function wordsHeard(said: readonly SaidIn[]): Heard[] {
  const first = new Map<string, string>();
  for (const { words } of said) {
    for (const word of words.map(bare)) {
      const key = keyOf(word);
      if (key && !first.has(key)) first.set(key, word);
    }
  }
  const within = said.map(({ interviewId, words, texts }) => ({
    interviewId,
    text: ` ${[...words, ...texts].map(keyOf).join(' | ')} `,
  }));
  return [...first]
    .map(([key, word]) => ({
      word,
      interviewIds: within
        .filter(({ text }) => text.includes(` ${key} `))
        .map(({ interviewId }) => interviewId),
    }))
    .sort((a, b) => b.interviewIds.length - a.interviewIds.length || a.word.localeCompare(b.word, 'en'));
}

/** Without quotes around it, and without what was noted behind it: “Data contract”, three times. */
function bare(word: string): string {
  const quoted = /^["“„«‘']([^"”“»’']+)["”“»’']/u.exec(word.trim());
  return (quoted?.[1] ?? word).trim();
}

/** Lower case, no accents or marks, and the plural s of English left off: "Data contracts" is "data contract". */
function keyOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F'’‘]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}|]+/gu, ' ')
    .trim()
    .replace(/(?<=\p{L}{3})(?<!s)s(?=$|\s)/gu, '');
}
