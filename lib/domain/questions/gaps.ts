/** What a question leaves for the user to fill in: "I read {article}." A gap stays visible until it is filled. */

const GAP = /\{([^{}]{1,80})\}/g;

/** The gaps of a question, each once, in order: `['article']`. */
export function gapsIn(question: string): string[] {
  return [...new Set([...question.matchAll(GAP)].map((match) => (match[1] ?? '').trim()))];
}

/** The question for the conversation itself and for paper: a gap is a line to fill by hand or by mouth, and says of what. */
export function withBlanks(question: string): string {
  return question.replace(GAP, (_gap, name: string) => `_____ (${name.trim()})`);
}
