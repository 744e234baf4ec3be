/** A draft read once: folded text, sentences, words, greeting, language. Every rule works on this. */
import { matchesOf } from './text/matches';
import type { Channel, Draft, DraftKind } from '../draft';
import { bareCompany } from './text/company';
import { areEnglish } from './text/english';
import { fold } from './text/fold';
import { greetingOf, type Greeting } from './text/greeting';
import { amountsIn, type Amount } from './text/minutes';
import { sentencesOf, wordsOf, type Sentence, type Word } from './text/sentences';
import { stemsIn } from './text/stems';
import { jobAsksIn, type JobAsk } from './job-ask';

/**
 * No channel takes more than 8,000 units (domain.md 3.1). Longer texts are read up to here; length and placeholders are
 * judged on all of it.
 */
export const READ_LIMIT = 8000;

export interface Message {
  kind: DraftKind;
  channel: Channel;
  subject: string | undefined;
  /** All that was typed. */
  body: string;
  /** The part that is read, as typed and folded; both of one length. */
  text: string;
  folded: string;
  greeting: Greeting | undefined;
  sentences: Sentence[];
  words: Word[];
  english: boolean;
  /** The stems of the words that carry meaning. */
  stems: ReadonlySet<string>;
  /** The amounts of time it states. */
  amounts: Amount[];
  /** What asks for a job; nothing in other languages. */
  jobAsks: JobAsk[];
}

/** The draft as the rules see it; `company` is where the person works. */
export function readMessage(draft: Draft, company?: string): Message {
  const text = draft.body.slice(0, READ_LIMIT);
  const folded = fold(text);
  const words = wordsOf(folded);
  const sentences = sentencesOf(folded);
  const english = areEnglish(words);
  return {
    kind: draft.kind,
    channel: draft.channel,
    subject: draft.subject,
    body: draft.body,
    text,
    folded,
    greeting: greetingOf(text, folded),
    sentences,
    words,
    english,
    stems: stemsIn(words.map((word) => word.text)),
    amounts: amountsIn(folded),
    jobAsks: english ? jobAsksIn(sentences, bareCompany(company ?? '')) : [],
  };
}

/** The first words a pattern meets, as a span; undefined when it meets none. The pattern must not be sticky or global. */
export function spanOf(message: Message, pattern: RegExp): [number, number] | undefined {
  const match = pattern.exec(message.folded);
  return match ? [match.index, match.index + match[0].length] : undefined;
}

/** Every place a global pattern meets, in order. */
export function spansOf(text: string, pattern: RegExp): [number, number][] {
  const found: [number, number][] = [];
  for (const match of matchesOf(text, pattern)) found.push([match.index, match.index + match[0].length]);
  return found;
}
