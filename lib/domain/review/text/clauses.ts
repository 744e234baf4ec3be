/** Cuts a sentence into clauses, so that a "not" denies only what stands with it. */
import { matchesOf } from './matches';
export interface Clause {
  start: number;
  text: string;
}

const BREAK =
  /[;:()]|\s-+\s|,\s(?=(?:(?:and|so|but|or|then)\s)?(?:(?:please|i|we|could|can|would|do|are|is|may|might|if|will|kindly|perhaps|just|only|i'm|i'd)\b))|\b(?:but|however|although|though|so (?=(?:could|can|would|please|i)\b)|and (?=(?:could|can|would|please|do|are|is|i|i'd|i'm|was)\b))/g;
const REACH = 10;
const FAR = 120;
const DENIED = new RegExp(`^(?:\\s*\\S+){1,${REACH + 1}}`);
/** "Not sure if", "don't hesitate": a not that denies nothing. */
const NO_DENIAL =
  /\b(?:(?:not|n't|wasn't|isn't) (?:entirely |quite |really )?(?:sure|certain|aware)|(?:don't|do not|didn't|did not) know (?:if|whether|anyone|who)|not only|if not|why not|can't wait|cannot wait|(?:don't|do not) hesitate|(?:wouldn't|would not|don't|do not) (?:you )?mind|couldn't help|no doubt|not yet|(?:haven't|have not|didn't|did not) (?:yet )?(?:hear|heard|receive\w*)|no longer)\b/g;
const NEGATOR =
  /(?:^|[\s'"(,;:.-])(?:not|no|never|without|rather than|instead of|than|nor|neither|(?:do|does|did|is|are|was|were|would|could|should|wo|ca|have|has)n'?t|cannot|unable to|isnt|nothing to do with|far from|avoid(?:ing)?|as opposed to|aren't)(?=[\s,])/g;
const DENIED_AFTER =
  /^[^,;]{0,30}\b(?:is|are|was|were)(?:n't| not) (?:what|why|the|my|on|at|something|a|an)\b/;

/** The clauses of a folded sentence, with their offsets in it. */
export function clausesOf(sentence: string): Clause[] {
  const found: Clause[] = [];
  let start = 0;
  for (const match of matchesOf(sentence, BREAK)) {
    if (match.index > start) found.push({ start, text: sentence.slice(start, match.index) });
    start = match.index;
  }
  found.push({ start, text: sentence.slice(start) });
  return found;
}

/** True when a negator stands at most `reach` words before `index` in this clause. */
export function isNegated(clause: string, index: number, reach = REACH): boolean {
  const before = clause
    .slice(Math.max(0, index - FAR), index)
    .replace(NO_DENIAL, (words) => '.'.repeat(words.length));
  let last = -1;
  for (const match of matchesOf(before, NEGATOR)) last = match.index + match[0].length;
  if (last < 0) return false;
  return before.slice(last).trim().split(/\s+/).filter(Boolean).length <= reach;
}

/**
 * The clause with what a negator denies struck out, of the same length: nobody needs to look there. Commas, because they are
 * no word and end no sentence.
 */
export function audible(clause: string): string {
  const plain = clause.replace(NO_DENIAL, (words) => '.'.repeat(words.length));
  let heard = clause;
  for (const match of matchesOf(plain, NEGATOR)) {
    const from = match.index + match[0].length;
    const [denied = ''] = DENIED.exec(plain.slice(from, from + FAR)) ?? [];
    heard = heard.slice(0, from) + ','.repeat(denied.length) + heard.slice(from + denied.length);
  }
  return heard;
}

/** True when the words from `start` to `end` of a clause are denied in themselves or after ("… is not why"). */
export function isTakenBack(clause: string, start: number, end: number): boolean {
  return DENIED_AFTER.test(clause.slice(end, end + 60)) || hasNegator(clause.slice(start, end));
}

function hasNegator(words: string): boolean {
  return / (?:no|not|never|than|without|instead of) /.test(words) && !/not only/.test(words);
}
