/** Finds what asks for a job, a referral to one, news of openings or a look at a résumé. English. domain.md 4, R04. */
import type { Message } from './message';
import { DIRECT, NEVER, SEEKING, WITH_REQUEST } from './job-ask-patterns';
import { clausesOf, isNegated } from './text/clauses';

export interface JobAsk {
  at: [start: number, end: number];
  /** `ask` is certain; `hint` says only that a job is looked for. */
  sort: 'ask' | 'hint';
}

const REACH = 7;

/** Every job ask of a message, in order of place. */
export function jobAsksIn(message: Pick<Message, 'sentences' | 'folded'>): JobAsk[] {
  const asks: JobAsk[] = [];
  for (const { start, text, isQuestion } of message.sentences) {
    const readable = text.replace(NEVER, (words) => '.'.repeat(words.length));
    for (const clause of clausesOf(readable)) {
      const base = start + clause.start;
      const take = (pattern: RegExp, sort: JobAsk['sort']) => {
        for (const match of clause.text.matchAll(pattern)) {
          if (isNegated(clause.text, match.index, REACH)) continue;
          asks.push({ at: [base + match.index, base + match.index + match[0].length], sort });
        }
      };
      take(DIRECT, 'ask');
      if (isQuestion || REQUEST.test(readable)) take(WITH_REQUEST, 'ask');
      take(SEEKING, 'hint');
    }
  }
  return asks.sort((a, b) => a.at[0] - b.at[0]);
}

const REQUEST =
  /\b(?:please|could you|can you|would you|let me know|help|appreciate|grateful|consider|kindly|i hope|wonder)/;
