/**
 * Why a page was not read: no person's address, signed out, still loading, left over from another page, or a
 * layout nobody has seen. Used by `readProfile` when there is no card. Every reason leads to one plain sentence.
 */
import { type ReadResult } from '@/lib/domain/profile';
import { attributeOf, findAll } from './elements';
import { readLines } from './lines';
import { CONTACT_LINK } from './subject-card';
import { isLinkedIn, isOverlay, isSignIn, slugKey, slugKeyOfHref } from './url';

type Refusal = Extract<ReadResult, { ok: false }>;

/** Fewer lines than this in the main part: nothing has been drawn yet. */
const LOADING_LINES = 4;

export function refuse(reason: Refusal['reason'], detail?: string): Refusal {
  return detail ? { ok: false, reason, detail } : { ok: false, reason };
}

/** The refusal for an address that names nobody. */
export function refuseAddress(url: URL): Refusal {
  if (isSignIn(url)) return refuse('signed-out', 'sign-in-page');
  if (!isLinkedIn(url)) return refuse('not-a-profile', 'other-site');
  const [area = ''] = url.pathname.split('/').filter(Boolean);
  if (area === 'sales') return refuse('not-a-profile', 'sales-navigator');
  if (area === 'talent' || area === 'recruiter') return refuse('not-a-profile', 'recruiter');
  if (area === 'pub') return refuse('not-a-profile', 'old-address');
  return refuse('not-a-profile');
}

/** The refusal for a profile address whose page shows no card of the person the tab title names. */
export function refuseWithoutCard(document: Document, url: URL): Refusal {
  if (isWall(document)) return refuse('signed-out');
  const main = document.querySelector('main,[role="main"]');
  const lines = readLines(main ?? document.body, LOADING_LINES + 1).length;
  if (isOverlay(url) && (!main || lines <= LOADING_LINES))
    return refuse('not-a-profile', 'overlay-without-card');
  if (document.readyState === 'loading' || lines <= LOADING_LINES) return refuse('still-loading');
  if (isNotFound(document)) return refuse('not-a-profile', 'not-found');
  // A top card whose heading and tab title disagree, or a page that does not lead to this person at all.
  const disagrees = document.querySelector(CONTACT_LINK) !== null || !namesOwner(document, url);
  return disagrees ? refuse('stale-page', 'other-page') : refuse('unknown-layout');
}

/** The wall that asks to sign in stands in the page's head and has a password field. seen 2026-08 */
function isWall(document: Document): boolean {
  const signs =
    'meta[content^="auth_wall"],link[rel="canonical"][href*="/authwall"],link[rel="canonical"][href*="/login"],input[type="password"]';
  return document.querySelector(signs) !== null;
}

/** Pages for an address that leads nowhere name no person and lead back to the start page. seen 2026-08 */
function isNotFound(document: Document): boolean {
  return (
    /not found|\b404\b/i.test(document.title) ||
    document.querySelector('meta[content*="404"],meta[content*="not_found" i]') !== null
  );
}

/** Some link of the page leads to a part of this person's profile. */
function namesOwner(document: Document, url: URL): boolean {
  const links = findAll(document, 'main a[href*="/in/"],[role="main"] a[href*="/in/"]');
  return links.some((link) => slugKeyOfHref(attributeOf(link, 'href')) === slugKey(url));
}
