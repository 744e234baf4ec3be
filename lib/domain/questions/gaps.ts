/** What a question leaves for the user to fill in: "I read {article}." A gap stays visible until it is filled. */

const GAP = /\{([^{}]{1,80})\}/g;

/** The gaps of a question, each once, in order: `['article']`. */
export function gapsIn(question: string): string[] {
  return [...new Set([...question.matchAll(GAP)].map((match) => (match[1] ?? '').trim()))];
}

/** The question with its gaps filled; a gap without words stays as it is. */
export function fillGaps(question: string, words: Readonly<Record<string, string>>): string {
  return question.replace(GAP, (gap, name: string) => {
    const word = Object.hasOwn(words, name.trim()) ? words[name.trim()]?.trim() : '';
    return word || gap;
  });
}
