/** F3: no blame, no guilt. */
import { spanOf } from '../message';
import { always, type Rule } from '../rule';

const BLAME =
  /\b(?:(?:haven't|have not|hadn't|didn't|did not|never|not|yet to) (?:yet )?(?:hear|heard|receive[d]?|gotten|got|get)\s(?:anything |a (?:reply|response) )?(?:back|from you|a (?:reply|response|word)|anything)|did you (?:see|get|receive|read|have a chance)|just checking|checking (?:in )?again|per my (?:last|previous|earlier)|still waiting|waiting (?:for|to hear)|bump(?:ing)? (?:this|it)|(?:no|without) (?:a )?(?:reply|response|answer) (?:yet|from you)|(?:ignored|ignoring) (?:me|my)|third time|second time i|as i said|i(?:'m| am) (?:disappointed|surprised)|following up again|floating this|top of your inbox)/;

export const noBlame: Rule = {
  id: 'F3',
  reason: 'They owe you nothing; a reproach ends it.',
  source: 'domain.md 4.3',
  weight: always('warn'),
  check: (message) => {
    const at = spanOf(message, BLAME);
    if (!at) return [];
    return [
      {
        at,
        message: `“${message.text.slice(...at)}” can sound like a reproach.`,
        fix: 'Say when you wrote and what about, and make it easier.',
      },
    ];
  },
  good: [{ body: 'I wrote last week about your move from nursing into data work. I know weeks fill up.' }],
  bad: [{ body: "I haven't heard back from you. Did you see my message?" }],
};
