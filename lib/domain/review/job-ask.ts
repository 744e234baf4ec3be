/** Finds what asks for a job, a referral to one, news of openings or a look at a résumé. English. domain.md 4, R04. */
import { matchesOf } from './text/matches';
import { ASKS, SEARCHING, SEEKING, SOUGHT, WANTS_HELP } from './job-ask-patterns';
import { hearsTheEnd, isNotedOnly, isOver } from './job-past';
import { isTold, NEVER, withClosedGaps } from './job-talk';
import type { Family } from './job-family';
import { STRUCK } from './job-words';
import { squeezed } from './text/squeezed';
import { audible, clausesOf, isTakenBack, type Clause } from './text/clauses';
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
  const isEnded = hearsTheEnd(sentences);
  for (const [index, { start, text }] of sentences.entries()) {
    const add = (places: readonly Place[], sort: JobAsk['sort']) => {
      for (const [from, to] of places)
        if (!isEnded(text.slice(Math.max(0, from - 40), from), text.slice(from, to)))
          found.push({ at: [start + from, start + to], sort });
    };
    const heard = hearing(text);
    add(placesIn(heard, ASKS), 'ask');
    const isSought = SOUGHT.anchor.test(text);
    const seeking = isSought ? placesIn(heard, [SEEKING]) : [];
    const searching = isSought ? placesIn(heard, [SEARCHING]) : [];
    if (seeking.length + searching.length > 0) {
      const near = sentences.slice(Math.max(0, index - 1), index + 3);
      const wantsHelp = near.some((one) => WANTS_HELP.test(one.text));
      if (wantsHelp) add([...seeking, ...searching], 'ask');
      else add(seeking, 'hint');
    }
    if (found.length >= ENOUGH) break;
  }
  found.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
  const outer = found.filter(({ at, sort }, index) => {
    const before = found.slice(Math.max(0, index - 4), index);
    return !before.some((one) => one.sort === sort && one.at[0] <= at[0] && at[1] <= one.at[1]);
  });
  return isOnlyNoted(outer, sentences) ? outer.map(({ at }) => ({ at, sort: 'hint' })) : outer;
}

function isOnlyNoted(asks: readonly JobAsk[], sentences: readonly Sentence[]): boolean {
  if (asks.length === 0) return false;
  const said = asks.map(({ at: [from, to] }) => {
    const { text = '', start = 0 } = sentences.find(({ end }) => from < end) ?? {};
    return { before: text.slice(0, from - start), words: text.slice(from - start, to - start) };
  });
  const asksElse = sentences.some(
    ({ isQuestion, start, end }) => isQuestion && !asks.some(({ at }) => start <= at[0] && at[0] < end),
  );
  return isNotedOnly(said, sentences, asksElse);
}

type Place = [from: number, to: number];

/** A sentence as it is looked through: its clauses, made when something likely is in it, and the way back to its places. */
interface Heard {
  text: string;
  clauses: () => { all: readonly Clause[]; origin: (place: number) => number };
}

function hearing(text: string): Heard {
  let made: ReturnType<Heard['clauses']> | undefined;
  return { text, clauses: () => (made ??= cut(text)) };
}

function cut(text: string): ReturnType<Heard['clauses']> {
  const read = squeezed(text);
  const readable = withClosedGaps(read.text).replace(NEVER, (words) => '.'.repeat(words.length));
  const all = clausesOf(readable).map(({ start, text: said }) => ({ start, text: audible(said) }));
  return { all, origin: read.origin };
}

function placesIn({ text, clauses }: Heard, families: readonly Family[]): Place[] {
  if (!families.some(({ anchor }) => anchor.test(text))) return [];
  const { all, origin } = clauses();
  const places: Place[] = [];
  for (const clause of all) {
    const likely = families.filter(({ anchor }) => anchor.test(clause.text));
    for (const pattern of likely.flatMap(({ patternsFor }) => patternsFor(clause.text))) {
      for (const [from, to] of placesInClause(clause, pattern))
        places.push([origin(from), origin(to - 1) + 1]);
      if (places.length >= ENOUGH) return places;
    }
  }
  return places;
}

function placesInClause({ text, start }: Clause, pattern: RegExp): Place[] {
  const places: Place[] = [];
  for (const { index, 0: words } of matchesOf(text, pattern, ENOUGH)) {
    if (isTakenBack(text, index, index + words.length) || isTold(text, index) || isOver(text, index))
      continue;
    places.push([start + index, start + index + words.trimEnd().length]);
    if (places.length >= ENOUGH) break;
  }
  return places;
}

function struck(sentence: Sentence, company: string): Sentence {
  if (!sentence.text.includes(company)) return sentence;
  return { ...sentence, text: sentence.text.replaceAll(company, STRUCK.repeat(company.length)) };
}
