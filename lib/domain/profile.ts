/**
 * What was read from one person's page: values, where each came from and how sure we are.
 * The reader fills these shapes and every door carries them on. Pure: knows no page, no browser and no storage.
 */

export type Confidence = 'high' | 'medium' | 'low';

/** One value read from a page, with the source that gave it. */
export interface Reading<T = string> {
  value: T;
  /** A short machine word that names the source, for example `top-card-order`. Never text of the page. */
  source: string;
  confidence: Confidence;
}

export interface ProfileReading {
  /** `https://www.linkedin.com/in/<slug>`, canonical, taken from the address bar. */
  profileUrl: string;
  /** Opaque id of the member when the page shows one. Case-sensitive. */
  memberId?: string;
  name: Reading;
  headline?: Reading;
  /** Of the current position only; absent when the page does not say. */
  title?: Reading;
  /** Of the current position only; absent when the page does not say. */
  company?: Reading;
  otherCurrentRoles?: { title: string; company?: string }[];
  location?: Reading;
  pronouns?: Reading;
  degree?: Reading<1 | 2 | 3>;
  /** The page's own sentence about shared connections, in the language of the page. */
  mutualConnections?: Reading;
}

export type RefusalReason =
  | 'not-a-profile'
  | 'still-loading'
  | 'stale-page'
  | 'signed-out'
  | 'unknown-layout';

/**
 * The answer of the reader. `missing` names the fields a profile normally has and this page did not give
 * (`headline`, `title`, `company`, `location`), and `experience` when that section is not in the page at all:
 * scrolling to it and reading again then helps.
 */
export type ReadResult =
  | { ok: true; profile: ProfileReading; missing: string[] }
  | { ok: false; reason: RefusalReason; detail?: string };

/** Longest accepted values, in UTF-16 code units. LinkedIn's own limits are lower; these leave room for emoji. */
export const PROFILE_CAPS = {
  profileUrl: 400,
  memberId: 100,
  name: 100,
  headline: 300,
  title: 150,
  company: 150,
  location: 150,
  pronouns: 40,
  mutualConnections: 200,
  otherCurrentRoles: 10,
} as const;

/** How much of a raw string is looked at: enough for every cap, small enough that a megabyte costs nothing. */
const RAW_LIMIT = 4000;

// Controls and line separators end a word. Written out: the Unicode class would cost a click a quarter of a millisecond.
// oxlint-disable-next-line no-control-regex
const BREAKING = /[\s\0-\x1F\x7F-\x9F]+/g;
// Invisible, and only misleading the eye or a comparison. Among them are embeddings, overrides and isolates, which can turn the reading
// order of a whole screen around.
const INVISIBLE = /[\u00AD\u180E\u200B\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFD]/g;
/** Latin letters and common signs, all of them NFC as they stand. */
const PLAIN = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/;
const EDGE_MARKS = /^[\s\u200C-\u200F\u061C]+|[\s\u200C-\u200F\u061C]+$/g;

/**
 * Text of a page as it may be stored and shown: NFC, one line, white space collapsed, no control characters,
 * no bidi overrides or isolates, no lone surrogates, at most `max` UTF-16 code units, no half emoji at the cut.
 */
export function cleanText(value: string, max: number): string {
  const raw = value
    .trimStart()
    .slice(0, Math.max(RAW_LIMIT, max * 2))
    .trimEnd();
  // Most text of a page is this plain, and a page has thousands of lines.
  if (PLAIN.test(raw) && !raw.includes('  ')) return raw.slice(0, max).trimEnd();
  // Half an emoji becomes the sign for what cannot be shown, and that goes with the invisible ones.
  const seen = raw.toWellFormed().replace(INVISIBLE, '');
  const text = seen.normalize('NFC').replace(BREAKING, ' ').replace(EDGE_MARKS, '');
  if (text.length <= max) return text;
  return text
    .slice(0, max)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(EDGE_MARKS, '');
}

/** A reading of cleaned, capped text. */
export function readingOf(text: string, max: number, source: string, confidence: Confidence): Reading {
  return { value: cleanText(text, max), source, confidence };
}
