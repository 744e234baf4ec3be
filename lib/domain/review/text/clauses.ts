/** Cuts a sentence into clauses, so that a "not" denies only what stands with it. */
export interface Clause {
  start: number;
  text: string;
}

const BREAK =
  /[;:()]|\s-+\s|,\s(?=(?:(?:and|so|but|or|then)\s)?(?:(?:please|i|we|could|can|would|do|are|is|may|might|if|will|kindly|perhaps)\b))|\b(?:but|however|although|though|so (?=(?:could|can|would|please|i)\b)|and (?=(?:could|can|would|please|do|are|is|i)\b))/g;

/** The clauses of a folded sentence, with their offsets in it. */
export function clausesOf(sentence: string): Clause[] {
  const found: Clause[] = [];
  let start = 0;
  for (const match of sentence.matchAll(BREAK)) {
    if (match.index > start) found.push({ start, text: sentence.slice(start, match.index) });
    start = match.index;
  }
  found.push({ start, text: sentence.slice(start) });
  return found;
}

const NEGATOR =
  /(?:^|[\s'"(,;:-])(?:not|no|never|without|rather than|instead of|than|nor|neither|(?:do|does|did|is|are|was|were|would|could|should|wo|ca|have|has)n'?t|cannot|isnt|nothing to do with|far from|avoid|as opposed to)(?=\s)/g;

/** True when a negator stands at most `reach` words before `index` in this clause. */
export function isNegated(clause: string, index: number, reach: number): boolean {
  const before = clause.slice(Math.max(0, index - 120), index);
  let last = -1;
  for (const match of before.matchAll(NEGATOR)) last = match.index + match[0].length;
  if (last < 0) return false;
  return before.slice(last).trim().split(/\s+/).filter(Boolean).length <= reach;
}
