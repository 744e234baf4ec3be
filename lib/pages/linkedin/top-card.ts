/**
 * Headline, location, pronouns, degree and shared connections, read from the order of lines in the top card:
 * name, [pronouns], [degree], headline, [company and school], location, contact link.
 * Used by `readProfile` for logged-in layouts. The order has held since 2018; classes and words are not used.
 */
import { plainDigits } from '@/lib/domain/letters';
import { PROFILE_CAPS, readingOf, type Confidence, type Reading } from '@/lib/domain/profile';
import { isDegree, isPronouns, isReadAloud, trueDegree } from './degree';
import { attributeOf, findAll } from './elements';
import { lineText, readLines, type Line } from './lines';
import { CONTACT_LINK, type SubjectCard } from './subject-card';
import { sameText, textKey } from './text-key';

export interface TopCard {
  headline?: Reading;
  location?: Reading;
  pronouns?: Reading;
  degree?: Reading<1 | 2 | 3>;
  mutualConnections?: Reading;
}

const BULLET = /^[\s·•∙・‧]+/;
const ALONE = /^[·•∙・‧|]$/;
const IN_PARENTHESES = /^\(([^()]{1,30})\)$/;

/** Reads the lines that follow the name. `organisations` are the names on the card's company and school chips. */
export function readTopCard(subject: SubjectCard, organisations: string[]): TopCard {
  const { head, contact } = linesAfterName(subject);
  const degrees = head.filter((line) => isDegree(line));
  const facts = head.filter(
    (line) => !isDegree(line) && !isReadAloud(line, degrees) && isFact(line, subject.name),
  );
  const pronouns = findPronouns(facts, head, degrees, subject.heading);
  const rest = facts.filter(
    (line) =>
      line !== pronouns && !isBeforeBadge(line, head, degrees) && !isOrganisation(line.text, organisations),
  );
  const named = headlineAndLocation(
    isBesideName(rest, subject.heading) ? rest.slice(1) : rest,
    contact,
    subject,
  );
  const degree = trueDegree(degrees);
  const mutual = mutualConnections(subject.card);
  return {
    ...named,
    ...(pronouns ? { pronouns: pronounsOf(pronouns) } : {}),
    ...(degree ? { degree } : {}),
    ...(mutual ? { mutualConnections: mutual } : {}),
  };
}

/** Lines between the name and the contact link; without that link, up to the next heading. */
function linesAfterName({ card, heading }: SubjectCard): { head: Line[]; contact?: Line } {
  const lines = readLines(card, 120);
  const last = lines.findLastIndex((line) => heading.contains(line.element));
  const after = lines.slice(last + 1);
  const at = after.slice(0, 60).findIndex((line, index) => isContactLink(line, after[index - 1]));
  const contact = after[at];
  if (contact) return { head: after.slice(0, at), contact };
  // Without the contact link the facts end at the next heading, or where the buttons begin.
  const next = after.findIndex(
    (line, index) => line.element.closest('h1,h2,h3') || (index > 0 && line.action),
  );
  return { head: next < 0 ? after : after.slice(0, next) };
}

/** By address; where the address is "#", by the lone dot before it. seen 2026-05 */
function isContactLink(line: Line, before: Line | undefined): boolean {
  if (!line.action) return false;
  return (
    line.action.matches(CONTACT_LINK) || (before !== undefined && ALONE.test(before.text) && !before.action)
  );
}

function isFact(line: Line, name: string): boolean {
  return !line.action && textKey(line.text) !== '' && !BULLET.test(line.text) && !sameText(line.text, name);
}

function isOrganisation(text: string, organisations: string[]): boolean {
  return (
    organisations.some((one) => sameText(text, one)) ||
    (organisations.length > 1 && sameText(text, organisations.join(' ')))
  );
}

/** What stands before the degree belongs to the name: pronouns in one word, a mark of verification. */
function isBeforeBadge(line: Line, head: Line[], degrees: Line[]): boolean {
  return degrees[0] !== undefined && head.indexOf(line) < head.indexOf(degrees[0]);
}

/** Without a degree: one short word in the row of the name, while headline and location follow outside it. */
function isBesideName([first, second, third]: Line[], heading: Element): boolean {
  if (!first || !second || !third || !/^\S{1,16}$/.test(first.text)) return false;
  return commonBox(first.element, heading)?.contains(second.element) === false;
}

/** A slash between short words, before the degree; without a degree only with a headline and a location after it. */
function findPronouns(facts: Line[], head: Line[], degrees: Line[], heading: Element): Line | undefined {
  const [first, second, third] = facts;
  if (!first) return undefined;
  if (IN_PARENTHESES.test(first.text)) return first;
  if (!isPronouns(first.text, 12)) return undefined;
  const badge = degrees[0];
  if (badge) return head.indexOf(first) < head.indexOf(badge) ? first : undefined;
  const row = commonBox(first.element, heading);
  return isPronouns(first.text, 6) && second && third && !row?.contains(third.element) ? first : undefined;
}

function pronounsOf(line: Line): Reading {
  return readingOf(line.text.replace(IN_PARENTHESES, '$1'), PROFILE_CAPS.pronouns, 'top-card-order', 'high');
}

function commonBox(one: Element, other: Element): Element | undefined {
  let box: Element | null = one;
  while (box && !box.contains(other)) box = box.parentElement;
  return box ?? undefined;
}

/** First line after the name's row, and the line just before the contact link. */
function headlineAndLocation(
  rest: Line[],
  contact: Line | undefined,
  { kind, heading }: SubjectCard,
): Pick<TopCard, 'headline' | 'location'> {
  const confidence: Confidence = kind === 'generic' ? 'medium' : 'high';
  const first = rest[0];
  const last = rest.at(-1);
  if (!first || !last) return {};
  const headline = { headline: readingOf(first.text, PROFILE_CAPS.headline, 'top-card-order', confidence) };
  if (!contact)
    return rest.length === 2 && isPlaceLike(last)
      ? { ...headline, ...placeReading(last, 'after-headline', 'low') }
      : headline;
  const row = commonBox(contact.element, last.element);
  const shared = row?.contains(heading) ?? false;
  if (rest.length === 1) {
    // One line: beside the contact link it is the location. In a layout never seen nothing else tells what it is.
    if (shared) return kind === 'generic' ? {} : headline;
    return placeReading(last, 'before-contact-link', confidence);
  }
  const sure = shared || row?.contains(first.element) ? 'medium' : confidence;
  return { ...headline, ...placeReading(last, 'before-contact-link', sure) };
}

function isPlaceLike({ text }: Line): boolean {
  return text.length <= 80 && !/\d/.test(plainDigits(text));
}

function placeReading(line: Line, source: string, confidence: Confidence): { location: Reading } {
  const text = line.text.replace(/\s*[·•]$/, '');
  return { location: readingOf(text, PROFILE_CAPS.location, source, confidence) };
}

/** The people search behind the link names its network: exactly first-degree is shared, F and S is everyone. seen 2026-10 */
function mutualConnections(card: Element): Reading | undefined {
  const links = findAll(card, 'a[href*="onnectionOf"]', 20);
  const link = links.find((one) => isSharedNetwork(attributeOf(one, 'href')));
  const text = link && lineText(link);
  return text ? readingOf(text, PROFILE_CAPS.mutualConnections, 'shared-network-link', 'medium') : undefined;
}

function isSharedNetwork(href: string): boolean {
  const query = href.replace(/%(?:22|5B|5D)|["[\]]/gi, '');
  return /[?&](?:facetN|n)etwork=F(?:&|$)/.test(query);
}
