/** Which rules look at which kind of message, in their order, and the way to a rule by its id. */
import type { DraftKind } from '../draft';
import type { Rule } from './rule';
import { noJobAsk } from './rules/r04-no-job-ask';
import { noPlaceholder } from './rules/r18-no-placeholder';
import { asksAQuestion } from './rules/r03-asks-a-question';
import { rightName } from './rules/r19-right-name';
import { statesATime } from './rules/r01-states-a-time';

const OUTREACH: readonly Rule[] = [statesATime, asksAQuestion, noJobAsk, noPlaceholder, rightName];
const PLAIN: readonly Rule[] = [noJobAsk, noPlaceholder, rightName];

/** The rules for a kind of message, in the order in which equal findings are shown. */
export function rulesFor(kind: DraftKind): readonly Rule[] {
  return kind === 'outreach' ? OUTREACH : PLAIN;
}

/** Every rule there is, each once. */
export const ALL_RULES: readonly Rule[] = [...new Set([...OUTREACH, ...PLAIN])];

/** The rule with its reason and source, for "Why?"; undefined for an id that is none. */
export function ruleById(id: string): Rule | undefined {
  return ALL_RULES.find((rule) => rule.id === id);
}
