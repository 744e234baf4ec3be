/** Who sent the user, what the two share, and why this person: how a message opens (domain.md 4.1, R07 and R09). */
import { wordsOf } from '../discretion-names';
import type { DraftContext } from './context';
import type { Wording } from './fit';
import { joined } from './typed/clean';
import type { Someone } from './typed/predicate';
import { referrerIn, shareSentence } from './typed/share';
import { shortWhyClause, whyClause } from './typed/why';

/** Who sent the user and may be named. */
export function referrerOf({
  referrer,
  share,
}: Pick<DraftContext, 'referrer' | 'share'>): string | undefined {
  if (referrer?.name.trim()) return referrer.mayUseName === false ? undefined : referrer.name.trim();
  return referrerIn(share);
}

/** Whom the answers are about. */
export function someoneOf({ person }: Pick<DraftContext, 'person'>): Someone {
  return { name: person.name ?? person.callName, callName: person.callName };
}

/** The connection as a sentence; '' when there is none, or when who it was may not be named. */
export function connectionSentence(context: DraftContext): string {
  const { share, known, referrer } = context;
  const name = referrerOf(context);
  if (name) return `${name.charAt(0).toUpperCase()}${name.slice(1)} suggested I write to you.`;
  const isHidden = referrer?.mayUseName === false && mentionsName(share, referrer.name);
  return isHidden || referrerIn(share) ? '' : shareSentence(share, known, someoneOf(context));
}

/** Any part of the name, as a word of its own: "analytics" names no Ana. */
function mentionsName(text: string, name: string): boolean {
  const said = new Set(wordsOf(text).map(({ folded }) => folded));
  return wordsOf(name).some(({ folded }) => folded.length > 2 && said.has(folded));
}

export interface Opening extends Wording {
  saysWhy: boolean;
  /** The part of it that says why, when it is a sentence of its own. */
  reason?: string;
}

/** Every way to open, the richest first and the empty one last. */
export function openings(context: DraftContext): Opening[] {
  const clause = whyClause(context.why, someoneOf(context));
  const short = shortWhyClause(context.why, someoneOf(context));
  const connection = connectionSentence(context);
  const worth = referrerOf(context) ? 9 : 5;
  const ways: Opening[] = [];
  const add = (way: Opening) => {
    if (way.text !== '' && !ways.some(({ text }) => text === way.text)) ways.push(way);
  };
  if (clause) {
    if (connection) {
      add(opening(context, connection, clause, worth + 8));
      add(opening(context, connection, short, worth + 6.5));
      add({ text: briefly(context, short), worth: worth + 6, saysWhy: true });
      add(twoSentences(connection, `I’m writing because ${clause}.`, worth + 7.7));
      add(twoSentences(connection, `I’m writing because ${short}.`, worth + 6));
    }
    add(opening(context, '', clause, 8));
    add(opening(context, '', short, 6.5));
    add(twoSentences('', `I’m writing because ${clause}.`, 7.7));
    add(twoSentences('', `I’m writing because ${short}.`, 6));
  }
  add({ text: connection, worth, saysWhy: false });
  return [...ways, { text: '', worth: 0, saysWhy: false }];
}

/** The connection and the reason, joined as one would say them. */
export function opening(context: DraftContext, connection: string, clause: string, worth = 0): Opening {
  if (!clause) return { text: connection, worth, saysWhy: false };
  if (connection && referrerOf(context) && flows(clause))
    return { text: `${connection.slice(0, -1)}, because ${clause}.`, worth, saysWhy: true };
  return twoSentences(connection, `I’m writing to you because ${clause}.`, worth);
}

function twoSentences(connection: string, reason: string, worth: number): Opening {
  return { text: joined([connection, reason]), worth, saysWhy: true, reason };
}

/** True for a reason that can follow "Marta Lind suggested it, because": it is about them, and one. */
export function flows(clause: string): boolean {
  return !/^(?:I|I[’'].*|we|my|our)\b/iu.test(clause) && !/, and because /.test(clause);
}

/**
 * An opening and who writes: "I’m a law graduate, and I’m writing to you because …" where both are short, so that not every
 * sentence begins with "I’m".
 */
export function withAbout({ text, reason }: Opening, about: string): string {
  if (about === '' || !reason || !/^I(?:[’']m)? [^,;:.]{3,60}\.$/u.test(about)) return joined([text, about]);
  return joined([text.slice(0, -reason.length).trim(), `${about.slice(0, -1)}, and ${reason}`]);
}

/** For a note: "Marta Lind suggested I write, because you moved into data." */
function briefly(context: DraftContext, clause: string): string {
  const name = referrerOf(context);
  if (!name || !flows(clause)) return '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} suggested I write, because ${clause}.`;
}
