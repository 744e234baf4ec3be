/** R03: one clear ask, as a question. */
import type { Sentence } from '../text/sentences';
import { weights, type Rule } from '../rule';

const OPENS =
  /(?:^|[,;:.(-]\s?|\b(?:and|so|but|if so|then|well)\s)(?:please\s)?(?:would|could|might|may|can|do|does|are|is|will|shall)\s(?:you|i|we|it|there|this|that|the|any|an?\b|your|\d|[[{<])/;
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
  ],
  bad: [{ body: 'I would like to set up 20 minutes with you.' }, { body: 'How are you? I want 20 minutes.' }],
};

/** True for a sentence that asks the reader for something and ends in a question mark. */
export function isAsk({ text, isQuestion }: Sentence): boolean {
  return isQuestion && !SMALL_TALK.test(text) && (OPENS.test(text) || ASKS.test(text) || SHORT.test(text));
}
