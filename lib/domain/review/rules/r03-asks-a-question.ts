/** R03: one clear ask, as a question. */
import type { Sentence } from '../text/sentences';
import { weights, type Rule } from '../rule';

const OPENS =
  /(?:^|[,;:.(-]\s?|\b(?:and|so|but|if so|then|well)\s)(?:please\s)?(?:would|could|might|may|can|do|does|did|are|is|was|were|am|will|shall|should|have|has)\s(?:you|u|i|we|he|she|they|it|there|this|that|the|any|an?\b|your|my|half|people|\d|[[{<])/;
const ASKS =
  /\b(?:(?:wonder(?:ing|ed)?|ask|know|hear) (?:if|whether)|(?:is|would|be) (?:it|that|this) (?:be )?(?:possible|ok|okay|all right|alright|convenient|suit)|(?:would|could|can|might|may|will|do) (?:you|we|i)|are you|(?:do you )?mind if|let me know (?:if|whether)|(?:any|some) chance|(?:interested|interest) in|up for|open to|willing to|happy to|available|free (?:for|to|on|next|this|any ?time|tomorrow|some ?time))\b/;
const SMALL_TALK =
  /^(?:how (?:are|is|have|was) (?:you|things|it|your|everything)|(?:do|did) you (?:know that|remember me)|remember me|are you (?:well|keeping well|doing well))/;

/** A short one without a verb ("15 minutes to chat?"), or one that begins with a question word and is about them. */
const SHORT =
  /\b(?:chat|call|talk|coffee|meet|min(?:ute)?s?|time|share|tell|help|thoughts|advice)\b|^(?:\W*(?:and|so|hi|hello)\W+)?(?:[^,?]{0,60},\s)?(?:what|how|which|who|where|why|does|did|has|have)\b/;

export const asksAQuestion: Rule = {
  id: 'R03',
  reason: 'A question is easier to answer than a wish; one clear one is answered more readily than none.',
  source: 'domain.md 4.1; Dalton, point 4; Boomerang',
  weight: weights('block', 'block', 'warn'),
  check: ({ sentences }) =>
    sentences.some(isAsk)
      ? []
      : [
          {
            message: 'There is no question to answer.',
            fix: 'Put what you ask for in one question: “Would you have 20 minutes to …?”',
          },
        ],
  good: [
    { body: 'Would you have 20 minutes to tell me how you made that change?' },
    { body: 'I was wondering if you might have 20 minutes next week?' },
    { body: 'I was wondering if you might have 20 minutes next week.' },
    { body: 'Could you spare 20 minutes.' },
    { body: 'I wanted to ask whether you could spare half an hour.' },
    { body: 'Let me know if you might have 10 minutes.' },
  ],
  bad: [
    { body: 'I would like to set up 20 minutes with you.' },
    { body: 'How are you? I want 20 minutes.' },
    { body: 'I would like 20 minutes. Let me know if you prefer the phone.' },
  ],
};

/** Asks whatever it ends in: "could you spare 20 minutes.", "I was wondering if you might …", "let me know if you have time". */
const BEGINS =
  /^(?:[^,;:]{0,40}[,;:]\s|and\s|so\s)?(?:please\s)?(?:would|could|can|might|may|will) (?:you|we|i)\b/;
const WONDERS =
  /\b(?:wonder(?:ing|ed)?|(?:want(?:ed)?|like|love|write|writing|hop(?:e|ing)) to ask|let me know|tell me|curious|interested to know|keen to know) (?:please )?(?:if|whether) (?!this|it's not|not|(?:the|my) )/;
const IF = / (?:if|whether) /;
/** What only looks like it: a choice that is left open, a favour that is offered. */
const TOLD =
  /\b(?:if (?:not|so)|if (?:i|we) can|if there's anything i|if you(?:'d| would)? (?:like|prefer|rather|need|want|have (?:any|other) questions|change)|can't)\b/;

/** True for a sentence that asks the reader for something: with a question mark, or as plainly without one. */
export function isAsk({ text, isQuestion }: Sentence): boolean {
  if (SMALL_TALK.test(text)) return false;
  if (isQuestion) return OPENS.test(text) || ASKS.test(text) || SHORT.test(text);
  return (BEGINS.test(text) || (IF.test(text) && WONDERS.test(text))) && !TOLD.test(text);
}
