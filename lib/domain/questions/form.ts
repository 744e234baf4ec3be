/**
 * Tells an open question from a closed one, by how its first clause begins (domain.md 4.5, Q2). English: what cannot be
 * told counts as open, so that nobody is corrected for another language.
 */
import { fold } from '@/lib/domain/review/text/fold';
import { sentencesOf } from '@/lib/domain/review/text/sentences';
import type { Form } from './bank-question';
import { isReferral } from './referral';
import { isPermission, isPoliteRequest } from './polite-request';

/** Nobody asks in more; what follows changes nothing but the time it takes. */
const READ_AT_MOST = 1000;

const FILLER =
  /^(?:(?:so|well|and|but|also|now|then|or|ok|okay|first|firstly|second|secondly|finally|lastly|last|next|just|hi|hello|thanks|thank you|please|actually|honestly)[,:]?\s+)+/;
const WH = /^(?:what|which|who|whom|whose|where|when|why|how)\b/;
const AFTER_PREPOSITION =
  /^(?:in|to|at|on|for|with|by|from|of|about|through|under|during|after|before|since|until|within|over)\s+(?:what|which|whom|whose|how)\b/;
const IMPERATIVE =
  /^(?:tell|describe|explain|walk|talk|take me|share|give|show|name|outline|help me|compare|paint|say)\b/;
const HEARING =
  /\b(?:hear|learn|know|curious|wonder(?:ing)?|interested|understand|see)\b.{0,20}\b(?:about|in|what|which|why|how|where|when|who)\b/;
const AUXILIARY =
  /^(?:(?:is|are|were|do|does|did|has|have|had|can|could|would|will|should|shall|may|might|must|am|was)(?:n't)?|can't|won't)\s/;
/** "Was" is German too. */
const FOREIGN_WAS =
  /^was (?!(?:it|that|this|the|there|your|he|she|a|an|any|i|anyone|someone|something|everyone|\w+ing|\w+n't)\b)/;
const INVERTED =
  /\s(?:is|are|were|do|does|did|has|have|can|could|would|will|should)(?:n't)? (?:it|you|there|this|that|the|people|they|your|a|i)\s/;
const ADVERBIAL_WHEN =
  /^(?:when|where|whenever) (?!(?:is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|in|exactly)\b)/;
const FROM_WHAT_YOU = /^(?:from|in|by|of|about|with|given) what (?:you|i|we|they)\b/;
const STATEMENT =
  /^(?:you|they|it|there|this|that|people|he|she|we|your)\b|\b(?:right|correct|isn't it|don't you|aren't you|didn't you|yes|no)\??$/;
const WHY_TOO = /^(?:and )?(?:if (?:so|not), )?(?:why|how|what|in what)\b/;

/** `open`, `closed`, or a polite request, which counts as open. What is no English question is `open`. */
export function formOf(question: string): Form {
  const sentences = sentencesOf(fold(question.slice(0, READ_AT_MOST)).replaceAll('\n', ' '));
  const at = sentences.findIndex(({ isQuestion }) => isQuestion);
  const sentence = sentences[at] ?? sentences.at(-1);
  if (!sentence) return 'open';
  const form = formOfSentence(sentence.text.replace(FILLER, ''));
  if (form !== 'closed') return form;
  const next = sentences[at + 1]?.text ?? '';
  return WHY_TOO.test(next) ||
    / .*(?:(?:,| -|;) (?:and|or) (?:if (?:so|not),? )?(?:why|how|what)|\band if so,? (?:why|how|what))\b/.test(
      sentence.text,
    )
    ? 'open'
    : 'closed';
}

function formOfSentence(sentence: string): Form {
  if (isReferral(sentence) && !WH.test(sentence)) return 'polite-request';
  const clauses = sentence.split(/(?:[,;:]|\s-+)\s+/).map((clause) => clause.replace(FILLER, ''));
  for (const [at, clause] of clauses.entries()) {
    const rest = clauses.slice(at + 1);
    const form = formOfClause(
      clause,
      rest.some((later) => formOfClause(later, false) !== undefined),
    );
    if (form) return form;
  }
  return formWithin(sentence);
}

/** What the beginning of a clause says, if it says anything. */
function formOfClause(clause: string, hasMore: boolean): Form | undefined {
  if (hasMore && (ADVERBIAL_WHEN.test(clause) || FROM_WHAT_YOU.test(clause))) return undefined;
  if (WH.test(clause) || AFTER_PREPOSITION.test(clause) || IMPERATIVE.test(clause)) return 'open';
  if (isPoliteRequest(clause) || isPermission(clause)) return 'polite-request';
  return AUXILIARY.test(clause) && !FOREIGN_WAS.test(clause) ? 'closed' : undefined;
}

/** For sentences no clause of which begins like a question: "In your experience what matters most?" */
function formWithin(sentence: string): Form {
  if (HEARING.test(sentence)) return 'open';
  const open = sentence.search(/\s(?:what|which|who|where|when|why|how)\b/);
  const closed = sentence.search(INVERTED);
  if (open !== -1 && (closed === -1 || open < closed)) return 'open';
  return closed !== -1 || STATEMENT.test(sentence) ? 'closed' : 'open';
}
