/** Finds what asks for a job, a referral to one, news of openings or a look at a résumé. English. domain.md 4, R04. */
import { matchesOf } from './text/matches';
import { ASKS, SEARCHING, SEEKING, WANTS_HELP } from './job-ask-patterns';
import { isTold, NEVER, withClosedGaps } from './job-talk';
import { STRUCK, type Family } from './job-words';
import { squeezed } from './text/squeezed';
import { clausesOf, isDenied, type Clause } from './text/clauses';
import type { Sentence } from './text/sentences';

export interface JobAsk {
  at: [start: number, end: number];
  /** `ask` is certain; `hint` says only that a job is looked for. */
  sort: 'ask' | 'hint';
}

/** Nobody reads a longer list of faults. */
const ENOUGH = 8;

/**
 * The first job asks of a message, in order of place; what lies within another is left out. The company, folded, is struck
 * out before: "to work at Halden" is an ask where Halden is theirs, and a company called Hired is none.
 */
export function jobAsksIn(all: readonly Sentence[], company = ''): JobAsk[] {
  const sentences = company.length < 2 ? all : all.map((sentence) => struck(sentence, company));
  const found: JobAsk[] = [];
  const whole = sentences.map(({ text }) => text).join('\n');
  const families = ASKS.filter(({ anchor }) => anchor.test(whole));
  for (const [index, sentence] of sentences.entries()) {
    const asks = placesIn(sentence, families);
    const seeking = placesIn(sentence, [SEEKING]);
    const searching = placesIn(sentence, [SEARCHING]);
    found.push(...asks.map((at): JobAsk => ({ at, sort: 'ask' })));
    if (seeking.length + searching.length > 0) {
      const near = sentences.slice(Math.max(0, index - 1), index + 2);
      const wantsHelp = near.some(({ text }) => WANTS_HELP.test(text));
      if (wantsHelp) found.push(...[...seeking, ...searching].map((at): JobAsk => ({ at, sort: 'ask' })));
      else found.push(...seeking.map((at): JobAsk => ({ at, sort: 'hint' })));
    }
    if (found.length >= ENOUGH) break;
  }
  found.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
  return found.filter(({ at, sort }, index) => {
    const before = found.slice(Math.max(0, index - 4), index);
    return !before.some((one) => one.sort === sort && one.at[0] <= at[0] && at[1] <= one.at[1]);
  });
}

function placesIn({ start, text }: Sentence, families: readonly Family[]): [number, number][] {
  const likely = families.filter(({ anchor }) => anchor.test(text)).flatMap(({ patterns }) => patterns());
  if (likely.length === 0) return [];
  const read = squeezed(text);
  const readable = withClosedGaps(read.text).replace(NEVER, (words) => '.'.repeat(words.length));
  const places: [number, number][] = [];
  for (const clause of clausesOf(readable))
    for (const pattern of likely) {
      for (const [from, to] of placesInClause(clause, pattern))
        places.push([start + read.origin(from), start + read.origin(to - 1) + 1]);
      if (places.length >= ENOUGH) return places;
    }
  return places;
}

function placesInClause({ text, start }: Clause, pattern: RegExp): [number, number][] {
  const places: [number, number][] = [];
  for (const { index, 0: words } of matchesOf(text, pattern, ENOUGH)) {
    if (isDenied(text, index, index + words.length) || isTold(text, index)) continue;
    places.push([start + index, start + index + words.trimEnd().length]);
    if (places.length >= ENOUGH) break;
  }
  return places;
}

function struck(sentence: Sentence, company: string): Sentence {
  if (!sentence.text.includes(company)) return sentence;
  return { ...sentence, text: sentence.text.replaceAll(company, STRUCK.repeat(company.length)) };
}
