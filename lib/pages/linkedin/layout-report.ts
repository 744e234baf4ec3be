/**
 * A small report about the structure of a page that could not be read, for an issue. Made only when the user asks
 * and shown before it is copied. Holds tag names, attribute names and counts; never a text or a value of the page.
 */
import { findExperience } from './experience-section';
import { readLines } from './lines';
import { readProfile } from './read-profile';
import { findSubjectCard, HOOKS, CONTACT_LINK, isPublicPage } from './subject-card';
import { isMemberIdUrl, isOverlay, isProfile, isSubPage, slugKey } from './url';

const MAX_NODES = 120;
const MAX_DEPTH = 10;
/** Attribute names a page makes up itself could hold anything: only these families are named. */
const KNOWN_ATTRIBUTE =
  /^(?:class|id|role|href|src|alt|type|name|hidden|style|lang|dir|tabindex|componentkey|aria-[a-z]{2,20}|data-[a-z-]{2,40})$/;
const KNOWN_TAG = /^[a-z][a-z0-9]{0,15}$/;

/** Plain text of at most a few KB. Never throws. */
export function layoutReport(document: Document, url: URL): string {
  return [
    ...section('address', () => addressFacts(url)),
    ...section('signals', () => signals(document, url)),
    ...section('card', () => outline(document, url)),
  ].join('\n');
}

function section(title: string, read: () => string[]): string[] {
  try {
    return [`${title}:`, ...read().map((line) => `  ${line}`)];
  } catch {
    return [`${title}:`, '  could not be looked at'];
  }
}

function addressFacts(url: URL): string[] {
  const kinds = {
    profile: isProfile(url),
    'sub-page': isSubPage(url),
    overlay: isOverlay(url),
    'opaque id': isMemberIdUrl(url),
  };
  return Object.entries(kinds).map(([name, answer]) => `${name}: ${yes(answer)}`);
}

function signals(document: Document, url: URL): string[] {
  const result = readProfile(document, url);
  const subject = findSubjectCard(document, slugKey(url) ?? '');
  const found = subject && findExperience(document, subject, slugKey(url) ?? '');
  const read = result.ok ? Object.keys(result.profile).join(' ') : result.reason;
  return [
    `answer: ${read}`,
    `layout: ${subject?.kind ?? 'none'}`,
    `tab title against heading: ${subject?.title ?? 'no card'}`,
    ...HOOKS.map(([kind, selector]) => `hook ${kind}: ${document.querySelectorAll(selector).length}`),
    `contact links: ${document.querySelectorAll(CONTACT_LINK).length}`,
    `public head: ${yes(isPublicPage(document))}`,
    `experience: ${found?.found ?? 'none'}, ${found?.lines.length ?? 0} lines`,
    ...['h1', 'h2', 'main', 'section', 'dialog', 'aside'].map(
      (tag) => `${tag}: ${document.querySelectorAll(tag).length}`,
    ),
  ];
}

/** The tree of the card (or of the main part), tags and attribute names only. */
function outline(document: Document, url: URL): string[] {
  const root =
    findSubjectCard(document, slugKey(url) ?? '')?.card ?? document.querySelector('main') ?? document.body;
  const lines = [`lines of text: ${readLines(root).length}`];
  const visit = (element: Element, depth: number) => {
    if (lines.length > MAX_NODES || depth > MAX_DEPTH) return;
    const names = [...element.attributes].map(({ name }) => (KNOWN_ATTRIBUTE.test(name) ? name : '?'));
    const tag = element.tagName.toLowerCase();
    lines.push(
      `${' '.repeat(depth)}${KNOWN_TAG.test(tag) ? tag : '?'}${names.length > 0 ? ` [${[...new Set(names)].join(' ')}]` : ''}`,
    );
    for (const child of element.children) visit(child, depth + 1);
  };
  visit(root, 0);
  return lines;
}

function yes(answer: boolean): string {
  return answer ? 'yes' : 'no';
}
