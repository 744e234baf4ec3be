/**
 * What a LinkedIn address says: is it a profile, whose, and is it a page of the sign-in wall.
 * Used by the reader and by every door that must know the page before reading it. Looks at the address only.
 */

import { isMemberId, keyOfSlug } from '@/lib/domain/profile-address';

/** Two letters in front are the public pages of a country; `m` is the mobile site, accepted for clean-up. */
const HOST = /^(?:(?:www|m|[a-z]{2})\.)?linkedin\.com$/;
const SIGN_IN_PATH = /^\/(?:authwall|login|uas|checkpoint|challenge|signup|start|reg)(?:[/-]|$)/;

/** True on linkedin.com and its country hosts; false on every look-alike. */
export function isLinkedIn(url: URL): boolean {
  return /^https?:$/.test(url.protocol) && url.port === '' && HOST.test(url.hostname);
}

function profilePath(url: URL): string[] {
  if (!isLinkedIn(url)) return [];
  const [first, slug, ...rest] = url.pathname.split('/').filter(Boolean);
  return first === 'in' && slug !== undefined ? [slug, ...rest] : [];
}

/** The comparison key of the person an address names, or undefined when it names nobody. */
export function slugKey(url: URL): string | undefined {
  const [slug] = profilePath(url);
  return slug === undefined ? undefined : keyOfSlug(slug) || undefined;
}

/** True for every address under a person's profile, also its overlays and sub-pages. */
export function isProfile(url: URL): boolean {
  const key = slugKey(url);
  // `/in/me` and `/in/unavailable` are redirects, not people.
  return key !== undefined && key !== 'me' && key !== 'unavailable';
}

/** True when the person is named by an opaque id instead of a chosen slug. */
export function isMemberIdUrl(url: URL): boolean {
  return isMemberId(slugKey(url) ?? '');
}

/** True for a page under a profile that has no top card of its own, such as `/details/experience/`. */
export function isSubPage(url: URL): boolean {
  const [, page] = profilePath(url);
  return page !== undefined && /^(?:details|recent-activity)$/.test(page);
}

/** True for an overlay or dialog that LinkedIn opens over the profile itself. */
export function isOverlay(url: URL): boolean {
  const [, page] = profilePath(url);
  return page === 'overlay' || page === 'detail';
}

/** True on the pages of the sign-in wall. */
export function isSignIn(url: URL): boolean {
  return isLinkedIn(url) && SIGN_IN_PATH.test(url.pathname);
}

/** `https://www.linkedin.com/in/<slug>` without query, locale or trailing part, or undefined when not a profile. */
export function canonicalProfileUrl(url: URL): string | undefined {
  if (!isProfile(url)) return undefined;
  return `https://www.linkedin.com/in/${encodeURIComponent(slugKey(url) ?? '')}`;
}

/** The slug key of a link on the page (absolute or relative), or undefined when it points to no profile. */
export function slugKeyOfHref(href: string): string | undefined {
  try {
    return slugKey(new URL(href.slice(0, 2000), 'https://www.linkedin.com/'));
  } catch {
    return undefined;
  }
}
