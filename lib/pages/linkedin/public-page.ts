/**
 * Headline, location and the current position on the page LinkedIn shows to people who are not signed in.
 * Used by `readProfile`. Values replaced by asterisks are left out; JSON-LD is data, never run or trusted alone.
 */
import { PROFILE_CAPS, cleanText, type Confidence, type Reading } from '@/lib/domain/profile';
import { type CurrentPosition } from './current-position';
import { readLines, type Line } from './lines';
import { type Organisations } from './organisations';
import { isMasked } from './positions';
import { type SubjectCard } from './subject-card';
import { sameText } from './text-key';
import { titleBody } from './tab-title';
import { type TopCard } from './top-card';

const MAX_JSON = 200_000;

interface PublicPerson {
  jobTitles: string[];
  employers: string[];
  place: string;
}

/** Headline and location by the rank of their headings and by what the page's head repeats. */
export function readPublicCard(document: Document, subject: SubjectCard): TopCard {
  const { card, heading } = subject;
  const lines = readLines(card, 80);
  const after = lines.slice(lines.findLastIndex(({ element }) => heading.contains(element)) + 1);
  const facts = after.filter(
    ({ text, action }) => !action && !isMasked(text) && !sameText(text, subject.name),
  );
  const headline = facts.find(({ element }) => element.closest('h2') && card.contains(element.closest('h2')));
  const location = placeOf(
    document,
    facts.filter((line) => line !== headline),
  );
  return {
    ...(headline
      ? { headline: reading(headline.text, PROFILE_CAPS.headline, 'second-heading', 'high') }
      : {}),
    ...(location ? { location } : {}),
  };
}

/** The line the description or JSON-LD repeats; else the first line under the third heading. seen 2024-04 */
function placeOf(document: Document, facts: Line[]): Reading | undefined {
  const place = publicPerson(document).place;
  const confirmed = facts.find(({ text }) => sameText(text, place) || isInDescription(document, text));
  if (confirmed) return reading(confirmed.text, PROFILE_CAPS.location, 'head-and-card', 'high');
  const line = facts.find(({ element }) => element.closest('h3'));
  if (!line || /\p{N}/u.test(line.text)) return undefined;
  return reading(line.text, PROFILE_CAPS.location, 'third-heading', 'medium');
}

/** "… · Location: Lyon · …" in any language: a part of the description that ends in ": <text>". seen 2026-08 */
function isInDescription(document: Document, text: string): boolean {
  const description = document.querySelector('meta[name="description"],meta[property="og:description"]');
  const parts = (description?.getAttribute('content') ?? '').slice(0, 3000).split(/\s[·•]\s/);
  return parts.some((part) => sameText(part.split(/[:：]/).slice(1).join(':'), text));
}

/** What the tab title and JSON-LD add when the list of positions gives no title or company. */
export function addPublicPosition(
  document: Document,
  name: string,
  found: CurrentPosition,
  chips: Organisations,
): CurrentPosition {
  const { employers, jobTitles } = publicPerson(document);
  // Lists of equal length could still be ordered differently: only a single job says which title goes where.
  const single = employers.length === 1 && jobTitles.length <= 1;
  const company = found.company ?? (single ? fromJson(employers[0], PROFILE_CAPS.company) : undefined);
  const title =
    found.title ??
    titleFromTab(document, name, company?.value ?? chips.company?.name) ??
    (single && sameText(company?.value, employers[0])
      ? fromJson(jobTitles[0], PROFILE_CAPS.title)
      : undefined);
  return { ...found, ...(company ? { company } : {}), ...(title ? { title } : {}) };
}

function fromJson(value: string | undefined, cap: number): Reading | undefined {
  return value === undefined ? undefined : reading(value, cap, 'json-ld', 'medium');
}

/** "Name - Title - Company | LinkedIn": the title is what stands between two things known otherwise. seen 2023-06 */
function titleFromTab(document: Document, name: string, company: string | undefined): Reading | undefined {
  const body = titleBody(document.title);
  const middle = company && body.startsWith(`${name} - `) && body.endsWith(` - ${company}`);
  if (!middle) return undefined;
  const value = body.slice(name.length + 3, -company.length - 3);
  return value && !isMasked(value) ? reading(value, PROFILE_CAPS.title, 'tab-title', 'medium') : undefined;
}

/** The Person of the JSON-LD graph, without masked values and past jobs. seen 2026-08, mostly masked */
function publicPerson(document: Document): PublicPerson {
  const nothing = { jobTitles: [], employers: [], place: '' };
  const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  if (!text || text.length > MAX_JSON) return nothing;
  try {
    const data = JSON.parse(text) as unknown;
    const graph = list(field(data, '@graph') ?? data);
    const person = graph.find((one) => field(one, '@type') === 'Person');
    const jobs = list(field(person, 'worksFor')).filter((job) => !field(field(job, 'member'), 'endDate'));
    return {
      jobTitles: strings(list(field(person, 'jobTitle'))),
      employers: strings(jobs.map((job) => field(job, 'name'))),
      place: strings([field(field(person, 'address'), 'addressLocality')])[0] ?? '',
    };
  } catch {
    return nothing;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : value === undefined ? [] : [value];
}

function strings(values: unknown[]): string[] {
  return values.filter((one): one is string => typeof one === 'string' && one !== '' && !isMasked(one));
}

function reading(text: string, cap: number, source: string, confidence: Confidence): Reading {
  return { value: cleanText(text, cap), source, confidence };
}
