/**
 * Headline, location and the current position on the page LinkedIn shows to people who are not signed in.
 * Used by `readProfile`. Leaves out what is replaced by asterisks, and the JSON-LD, which is masked since 2026.
 */
import { plainDigits } from '@/lib/domain/letters';
import { PROFILE_CAPS, readingOf, type Reading } from '@/lib/domain/profile';
import { type CurrentPosition } from './current-position';
import { attributeOf } from './elements';
import { readLines, type Line } from './lines';
import { type Organisations } from './organisations';
import { isMasked } from './positions';
import { type SubjectCard } from './subject-card';
import { titleBody } from './tab-title';
import { sameText } from './text-key';
import { type TopCard } from './top-card';

/** Headline and location by the rank of their headings and by what the page's head repeats. */
export function readPublicCard(document: Document, { card, heading, name }: SubjectCard): TopCard {
  const lines = readLines(card, 80);
  const after = lines.slice(lines.findLastIndex(({ element }) => heading.contains(element)) + 1);
  const facts = after.filter(({ text, action }) => !action && !isMasked(text) && !sameText(text, name));
  // Further down an h2 asks to sign in.
  const headline = facts.slice(0, 3).find(({ element }) => element.closest('h2'));
  const location = placeOf(
    document,
    facts.filter((line) => line !== headline),
  );
  return {
    ...(headline
      ? { headline: readingOf(headline.text, PROFILE_CAPS.headline, 'second-heading', 'high') }
      : {}),
    ...(location ? { location } : {}),
  };
}

/** The line the description repeats; else the first line under the third heading. seen 2024-04 */
function placeOf(document: Document, facts: Line[]): Reading | undefined {
  const confirmed = facts.find(({ text }) => isInDescription(document, text));
  if (confirmed) return readingOf(confirmed.text, PROFILE_CAPS.location, 'description-and-card', 'high');
  const line = facts.find(({ element }) => element.closest('h3'));
  if (!line || /\d/.test(plainDigits(line.text))) return undefined;
  return readingOf(line.text, PROFILE_CAPS.location, 'third-heading', 'medium');
}

/** "… · Location: Lyon · …" in any language: a part of the description that ends in ": <text>". seen 2026-08 */
function isInDescription(document: Document, text: string): boolean {
  const description = document.querySelector('meta[name="description"],meta[property="og:description"]');
  const parts = attributeOf(description, 'content').split(/\s[·•]\s/);
  return parts.some((part) => sameText(part.replace(/^[^:：]*[:：]/, ''), text) && /[:：]/.test(part));
}

/** What the tab title adds when the list of positions gives no title. */
export function addPublicPosition(
  document: Document,
  name: string,
  found: CurrentPosition,
  chips: Organisations,
): CurrentPosition {
  const title = found.title ?? titleFromTab(document, name, found.company?.value ?? chips.company?.name);
  return title ? { ...found, title } : found;
}

/** "Name - Title - Company | LinkedIn": the title is what stands between two things known otherwise. seen 2023-06 */
function titleFromTab(document: Document, name: string, company: string | undefined): Reading | undefined {
  const body = titleBody(document.title);
  const known = company && body.startsWith(`${name} - `) && body.endsWith(` - ${company}`);
  const value = known ? body.slice(name.length + 3, -company.length - 3) : '';
  return value && !isMasked(value) ? readingOf(value, PROFILE_CAPS.title, 'tab-title', 'medium') : undefined;
}
