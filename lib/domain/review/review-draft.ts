/**
 * Reviews a draft as it is typed. Pure; English words are looked for only in English (`isEnglish` in text/english.ts tells),
 * the rules without words always. domain.md 4. Blocks are few: what is certain, and what a machine can know.
 */
import type { Draft } from '../draft';
import type { ReviewContext } from './context';
import { worstFirst, type Finding } from './finding';
import { readMessage, type Message } from './message';
import type { Rule } from './rule';
import { rulesFor } from './rule-book';

export type { ReviewContext } from './context';
export type { Finding } from './finding';
export { isEnglish } from './text/english';

/** What is to be said about a draft, worst first, equal ones in the order of the rules. It never throws. */
export function reviewDraft(draft: Draft, context: ReviewContext): Finding[] {
  const message = readMessage(draft, context.person.company);
  const rules = rulesFor(draft.kind).filter((rule) => message.english || rule.everyLanguage === true);
  return worstFirst(rules.flatMap((rule) => findingsOf(rule, message, context)));
}

function findingsOf(rule: Rule, message: Message, context: ReviewContext): Finding[] {
  const weight = rule.weight(message, context);
  if (weight === 'off') return [];
  return rule
    .check(message, context)
    .map(({ severity = weight, ...fault }) => ({ ...fault, rule: rule.id, severity }));
}
