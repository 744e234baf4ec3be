/**
 * Reads the person from a LinkedIn profile page, or says why it will not. Used by every door: page button,
 * popup, shortcut and context menu. Looks at the page as it stands: no clicks, no scrolling, no requests.
 */
import { PROFILE_CAPS, cleanText, type ProfileReading, type ReadResult } from '@/lib/domain/profile';
import { currentPosition, type CurrentPosition } from './current-position';
import { findExperience, type ExperienceSection } from './experience-section';
import { identify, type Identity } from './identity';
import { readOrganisations } from './organisations';
import { addPublicPosition, readPublicCard } from './public-page';
import { refuse, refuseAddress, refuseWithoutCard } from './refusal';
import { findSubjectCard, type SubjectCard } from './subject-card';
import { canonicalProfileUrl, isMemberIdUrl, isProfile, isSubPage, slugKey } from './url';
import { readTopCard, type TopCard } from './top-card';

/**
 * The person on the page. `url` is the address in the address bar, `document` the page under it.
 * Synchronous and read-only; never throws. A field the page does not say is absent and named in `missing`.
 */
export function readProfile(document: Document, url: URL): ReadResult {
  try {
    return readPage(document, url);
  } catch {
    // A page can be hostile or half gone; the answer is the same: not read.
    return refuse('unknown-layout', 'unreadable');
  }
}

function readPage(document: Document, url: URL): ReadResult {
  const slug = slugKey(url);
  if (slug === undefined || !isProfile(url)) return refuseAddress(url);
  if (isSubPage(url)) return refuse('not-a-profile', 'sub-page');
  const subject = findSubjectCard(document, slug);
  if (!subject) return refuseWithoutCard(document, url);
  const identity = identify(subject, document, url);
  const refusal = gate(subject, identity, url);
  return refusal ?? readCard(document, url, subject, identity);
}

/** Everything present must agree, and something must: a heading and a tab title can both be left over. */
function gate(subject: SubjectCard, identity: Identity, url: URL): ReadResult | undefined {
  if (identity.verdict === 'other') return refuse('stale-page', 'other-card');
  const { kind, title } = subject;
  // Logged out every page is loaded anew; an opaque id in the address often stands nowhere in the card.
  const excused = kind === 'public' || (kind !== 'generic' && isMemberIdUrl(url));
  const sure = identity.verdict === 'own' || (excused && (title === 'same' || title === 'part'));
  if (!sure) return refuse('stale-page', 'unconfirmed');
  // The site's own name stands in the name of hidden members, in every language.
  if (/\blinkedin\b/i.test(subject.name)) return refuse('not-a-profile', 'hidden-member');
  return undefined;
}

function readCard(document: Document, url: URL, subject: SubjectCard, identity: Identity): ReadResult {
  const chips = readOrganisations(subject);
  const card =
    subject.kind === 'public' ? readPublicCard(document, subject) : readTopCard(subject, chips.all);
  const experience = attempt(() => findExperience(document, subject, slugKey(url) ?? ''));
  const found = attempt(() => currentPosition(experience, chips, card.headline?.value ?? '')) ?? {};
  const position =
    subject.kind === 'public' ? addPublicPosition(document, subject.name, found, chips) : found;
  const profile: ProfileReading = {
    profileUrl: (canonicalProfileUrl(url) ?? '').slice(0, PROFILE_CAPS.profileUrl),
    ...(identity.memberId ? { memberId: identity.memberId } : {}),
    name: nameOf(subject, identity),
    ...card,
    ...position,
  };
  return {
    ok: true,
    profile,
    missing: missingIn(card, position, subject.kind !== 'public' && !isLoaded(experience, position)),
  };
}

/** Far from the card the page can hold anything: what breaks there costs that part, not the person. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Heading, tab title and an own link: three witnesses for whose page this is. */
function nameOf({ name, title }: SubjectCard, { verdict }: Identity): ProfileReading['name'] {
  const value = cleanText(name, PROFILE_CAPS.name);
  const both = title === 'same' || title === 'part';
  const source = title === 'silent' ? 'heading' : 'heading-and-tab-title';
  return { value, source, confidence: both && verdict === 'own' ? 'high' : 'medium' };
}

/** A section that only looked like experience and gave nothing is as good as none. */
function isLoaded(experience: ExperienceSection | undefined, { title }: CurrentPosition): boolean {
  return experience !== undefined && (experience.found !== 'dates' || title !== undefined);
}

function missingIn(card: TopCard, position: CurrentPosition, unloaded: boolean): string[] {
  const fields = {
    headline: card.headline,
    title: position.title,
    company: position.company,
    location: card.location,
  };
  const missing = Object.entries(fields).flatMap(([name, value]) => (value ? [] : [name]));
  return unloaded ? [...missing, 'experience'] : missing;
}
