/** The sorts of things a message asks for, in its asking sentences. Folded English. domain.md 4, R22. */
import type { Message } from '../message';
import { isAsk } from '../rules/r03-asks-a-question';
import { amountsIn } from './minutes';
import type { Sentence } from './sentences';

export type AskSort = 'time' | 'job' | 'introduction' | 'review' | 'mentor';

export interface SortedAsk {
  sort: AskSort;
  at: [start: number, end: number];
}

const REQUEST =
  /\b(?:could|would|can|may|might|will) (?:you|i|we)\b|\bplease\b|\b(?:hoping|like|love|grateful|appreciate) (?:if|it if|to|for)\b/;
const SORTS: readonly [AskSort, RegExp][] = [
  [
    'introduction',
    /\b(?:introduce me|an? intro(?:duction)?\b|put me in (?:touch|contact)|connect me (?:with|to))/,
  ],
  [
    'review',
    /\b(?:review|look (?:at|over)|read|critique|feedback on|give me (?:your )?feedback on)\s(?:\w+\s){0,2}my\b/,
  ],
  ['mentor', /\b(?:be my mentor|mentor me|my mentor|mentorship|as a mentor)\b/],
  ['time', /\b(?:talk|chat|call|meet|speak|coffee|conversation|catch up|time to|spare|interview you)\b/],
];

/** Each sort of ask once, where it first stands. */
export function asksIn(message: Message): SortedAsk[] {
  const found = new Map<AskSort, SortedAsk>();
  for (const sentence of message.sentences) {
    if (!isAsk(sentence) && !REQUEST.test(sentence.text)) continue;
    for (const sort of sortsOf(sentence))
      if (!found.has(sort)) found.set(sort, { sort, at: [sentence.start, sentence.end] });
  }
  const job = message.jobAsks.find(({ sort }) => sort === 'ask');
  if (job) found.set('job', { sort: 'job', at: job.at });
  return [...found.values()];
}

function sortsOf({ text }: Sentence): AskSort[] {
  const sorts = SORTS.filter(([, pattern]) => pattern.test(text)).map(([sort]) => sort);
  return !sorts.includes('time') && amountsIn(text).length > 0 ? [...sorts, 'time'] : sorts;
}
