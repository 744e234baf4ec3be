/** I5: the other side is asked first. */
import { spanOf } from '../message';
import { always, type Rule } from '../rule';

const CHECKS =
  /\b(?:ask(?:ing)?\s(?:\S+\s){1,3}(?:whether|if)|check(?:ing)? (?:with|whether|if)|see(?:ing)? (?:if|whether)|find(?:ing)? out (?:if|whether)|(?:whether|if) (?:she|he|they)(?:'d| would| might| is| are)|forward)\b/;
const BOTH =
  /\b(?:cc(?:'?ing)?\b|copy(?:ing)? us|introduc(?:e|ing) us both|put us (?:both )?in (?:touch|contact)|loop (?:me|us) in)/;

export const asksThemFirst: Rule = {
  id: 'I5',
  reason: 'An introduction that both sides agreed to is welcome on both sides.',
  source: 'domain.md 4.4; AVC; CSS-Tricks',
  weight: always('warn'),
  check: (message) => {
    const both = spanOf(message, BOTH);
    if (both)
      return [
        {
          at: both,
          message: 'This puts them together before anybody asked.',
          fix: 'Ask them to check first.',
        },
      ];
    if (CHECKS.test(message.folded)) return [];
    return [
      {
        message: 'You do not ask them to check first.',
        fix: 'Write “ask whether they would speak with me”.',
      },
    ];
  },
  good: [{ body: "Would you be comfortable asking her whether she'd speak with me for 20 minutes?" }],
  bad: [{ body: "Please intro me to Priya asap, cc'ing us both is fine." }, { body: 'Please introduce me.' }],
};
