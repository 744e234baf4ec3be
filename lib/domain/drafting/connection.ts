/** Who sent the user, what the two share, and why this person: how a message opens (domain.md 4.1, R07 and R09). */
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

function mentionsName(text: string, name: string): boolean {
  const parts = name
    .toLowerCase()
    .split(/\s+/u)
    .filter((part) => part.length > 2);
  return parts.some((part) => text.toLowerCase().includes(part));
}

export interface Opening extends Wording {
  saysWhy: boolean;
}

/** Every way to open, the richest first and the empty one last. */
export function openings(context: DraftContext): Opening[] {
  const clause = whyClause(context.why, someoneOf(context));
  const short = shortWhyClause(context.why, someoneOf(context));
  const connection = connectionSentence(context);
  const worth = referrerOf(context) ? 9 : 5;
  const ways: Opening[] = [];
  const add = (text: string, value: number, saysWhy: boolean) => {
    if (text !== '' && !ways.some((way) => way.text === text)) ways.push({ text, worth: value, saysWhy });
  };
  if (clause) {
    add(opening(context, connection, clause), connection ? worth + 8 : 8, true);
    add(opening(context, connection, short), connection ? worth + 6.5 : 6.5, true);
    add(briefly(context, short), worth + 6, true);
    add(opening(context, '', clause), 8, true);
    add(opening(context, '', short), 6.5, true);
    add(`I’m writing because ${short}.`, 6, true);
  }
  add(connection, worth, false);
  return [...ways, { text: '', worth: 0, saysWhy: false }];
}

/** The connection and the reason, joined as one would say them. */
export function opening(context: DraftContext, connection: string, clause: string): string {
  if (!clause) return connection;
  const flows = !/^(?:I|I[’'].*|we|my|our)\b/iu.test(clause) && !/, and because /.test(clause);
  if (connection && referrerOf(context) && flows) return `${connection.slice(0, -1)}, because ${clause}.`;
  return joined([connection, `I’m writing to you because ${clause}.`]);
}

/** For a note: "Marta Lind suggested I write, as you moved into data." */
function briefly(context: DraftContext, clause: string): string {
  const name = referrerOf(context);
  if (!name || /^(?:I|I[’'].*|we|my|our)\b/iu.test(clause)) return '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} suggested I write, because ${clause}.`;
}
