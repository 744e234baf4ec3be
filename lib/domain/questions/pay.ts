/** Questions about pay, benefits and hours: allowed, but late and about the field (domain.md 4.5, Q7; seed 000). English. */

const MONEY =
  /\b(?:salar(?:y|ies)|(?<!pays? )pay(?!(?:ing)? (?:off|attention|forward|back|it|dividends|close))|(?<=\b(?:get|getting|are|being|is|be|well|well-|how much) )paid(?! off| attention)|wages?|(?:earn|earns|earning|earnings)(?! (?:the |a |an |your |their |my |people's )?(?:trust|respect|degree|place|certif|credit|licen|right|qualif))|compensation|remuneration|bonus(?:es)?|benefits(?! (?:of|from|to)\b)|stock options|pension|perks|money)\b/;
const HOURS =
  /\b(?:how many hours|hours (?:a|per|each) (?:week|day)|(?<!outside (?:of )?)(?:working|work|office) hours|overtime)\b/;
const MAKE = /\bhow much (?:do|does|did|can|could|would|will) [^?]{1,30}\b(?:make|earn|get paid)\b/;
const PERSONAL =
  /\byour (?:own |current |exact |starting |base )?(?:salary|pay|wages?|compensation|earnings|bonus|income)\b|\b(?:do|did|are|can|would|will|could) you (?:\w+ )?(?:earn|make(?= (?:a|per|in|\d|here|there|\?|$))|paid|get paid)|\bhow much (?:do|did|are|can) you (?:earn|make|paid|get|being paid)|\bhow much you (?:earn|make|are paid)\b|\bhow many hours (?:a week |a day )?do you\b/;

/** Where a folded question speaks of pay, benefits or hours; undefined where it does not. */
export function payIn(folded: string): [start: number, end: number] | undefined {
  const match = [MONEY, HOURS, MAKE].map((pattern) => pattern.exec(folded)).find(Boolean);
  return match ? [match.index, match.index + match[0].length] : undefined;
}

/** True when it asks for this person's own number, not for what is usual in the field. */
export function isPersonalPay(folded: string): boolean {
  return PERSONAL.test(folded);
}
