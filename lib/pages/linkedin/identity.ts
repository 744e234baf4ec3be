/**
 * The identity gate: does the card belong to the person the address names? After a move inside LinkedIn the old
 * person's card can stand under the new person's address; saving then would save the wrong person.
 * Used by `readProfile`. Reads links and keys of the card only.
 */
import { keyOfSlug } from '@/lib/domain/profile-address';
import { attributeOf, findAll } from './elements';
import { type SubjectCard } from './subject-card';
import { isMemberIdUrl, slugKey, slugKeyOfHref } from './url';

export interface Identity {
  verdict: 'own' | 'other' | 'unknown';
  memberId?: string;
}

const MEMBER_ID = /ACoAA[\w-]{5,80}/;
const OWN_SUB_PAGE = /\/in\/[^/?#]+\/(?:overlay|details?|edit|recent-activity)(?:\/|$)/;
const MAX_LINKS = 300;

/** Compares everything in the card that names its owner with the address. All that is present must agree. */
export function identify({ card, heading, kind }: SubjectCard, document: Document, url: URL): Identity {
  const links = findAll(card, 'a[href]', MAX_LINKS);
  const memberIds = new Set([...idsOfKey(card), ...idsOfLinks(links)]);
  const memberId = memberIds.size === 1 ? [...memberIds][0] : attributeOf(card, 'data-member-id');
  const slugs = new Set([
    ...ownSlugs(links, heading),
    ...(kind === 'sdui' || kind === 'ember' ? invitedSlugs(links) : []),
    ...(kind === 'public' ? canonicalSlugs(document) : []),
  ]);
  if (slugs.size === 0) for (const slug of pageSlugs(document)) slugs.add(slug);
  const verdict = isOtherScreen(heading)
    ? 'other'
    : compare(slugKey(url) ?? '', slugs, memberIds, isMemberIdUrl(url));
  return memberId ? { verdict, memberId: memberId.slice(0, 100) } : { verdict };
}

function compare(
  own: string,
  slugs: Set<string>,
  memberIds: Set<string>,
  byId: boolean,
): Identity['verdict'] {
  if (byId && memberIds.size > 0) return memberIds.has(own) ? 'own' : 'other';
  // An opaque id and a chosen slug may name the same person: then they cannot be compared.
  const comparable = [...slugs].filter((slug) => MEMBER_ID.test(slug) === byId);
  if (comparable.length === 0) return memberIds.has(own) ? 'own' : 'unknown';
  return comparable.every((slug) => slug === own) ? 'own' : 'other';
}

/** The link around the heading and links to the card's own overlays and forms. seen 2026-05 */
function ownSlugs(links: Element[], heading: Element): string[] {
  return links.flatMap((link) => {
    const href = attributeOf(link, 'href');
    const owned = OWN_SUB_PAGE.test(href) || link.contains(heading) || heading.contains(link);
    return (owned && slugKeyOfHref(href)) || [];
  });
}

/**
 * Without any link in the card: "Show all" and the like, anywhere in the main part. Plain links to a profile do
 * not count, they may be how one got here from somebody else's page. seen 2026-10
 */
function pageSlugs(document: Document): string[] {
  const hrefs = findAll(document, 'main a[href*="/in/"]').map((link) => attributeOf(link, 'href'));
  return hrefs.flatMap((href) => (OWN_SUB_PAGE.test(href) && slugKeyOfHref(href)) || []);
}

/** "Connect" names the person it invites. seen 2026-10 */
function invitedSlugs(links: Element[]): string[] {
  return links.flatMap((link) => {
    const slug = /[?&]vanityName=([^&#]+)/.exec(attributeOf(link, 'href'))?.[1];
    return slug ? [keyOfSlug(slug)] : [];
  });
}

/** Logged out, the page's head names its own address, sometimes on a country host. seen 2026-08 */
function canonicalSlugs(document: Document): string[] {
  return findAll(document, 'link[rel="canonical"],meta[property="og:url"]').flatMap(
    (link) => slugKeyOfHref(attributeOf(link, 'href') || attributeOf(link, 'content')) ?? [],
  );
}

/** `…refACoAA…Topcard`. The id has no fixed length. seen 2026-10 */
function idsOfKey(card: Element): string[] {
  return ['componentkey', 'id', 'data-testid'].flatMap(
    (name) => /(ACoAA[\w-]+?)_?Topcard/.exec(attributeOf(card, name))?.[1] ?? [],
  );
}

/** "Message" and the connection links carry the opaque id of the card's owner. seen 2026-10 */
function idsOfLinks(links: Element[]): string[] {
  return links.flatMap((link) => {
    const href = attributeOf(link, 'href');
    if (!/profileUrn=|connectionOf/i.test(href)) return [];
    return MEMBER_ID.exec(href)?.[0] ?? [];
  });
}

/** The server-driven page names its screen; a card inside another screen is left over. seen 2026-10 */
function isOtherScreen(heading: Element): boolean {
  const screen = attributeOf(heading.closest('[data-sdui-screen]'), 'data-sdui-screen');
  return screen.startsWith('com.linkedin.') && !screen.endsWith('profile.Profile');
}
