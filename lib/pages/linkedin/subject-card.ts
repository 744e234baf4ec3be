/**
 * Finds the one card on the page that is about the person: its heading and the box around it.
 * Used by `readProfile`. Refuses headings of dialogs, rails, navigation and sticky bars; never guesses a person.
 */
import { attributeOf, findAll, isTag } from './elements';
import { isShown, lineText, readLines } from './lines';
import { slugKeyOfHref } from './url';
import { titleBody, titleWitness, type TitleAnswer } from './tab-title';

export type LayoutKind = 'sdui' | 'ember' | 'public' | 'generic';

export interface SubjectCard {
  kind: LayoutKind;
  card: Element;
  heading: Element;
  name: string;
  title: TitleAnswer;
  /** Every heading of the first three ranks in the page, in document order. */
  headings: Element[];
}

/** Hooks narrow the search; a page without any is still read by heading, tab title and links. */
export const HOOKS: [LayoutKind, string][] = [
  [
    'sdui',
    '[componentkey$="Topcard"],[id$="Topcard"],[data-testid*="opcard"],[data-view-name="profile-top-card"]',
  ], // seen 2026-10
  ['ember', 'section[data-member-id]'], // seen 2026-05
  ['public', '.top-card-layout'], // seen 2026-08
];
/** The link that stands at the end of the top card in every logged-in layout. seen 2018-04 to 2026-10 */
export const CONTACT_LINK = 'a[href*="/overlay/contact-info"],a[href*="/detail/contact-info"]';
/** Parts of a page that are about somebody else, or about the person a second time. */
export const ELSEWHERE =
  'dialog,[role$="dialog"],aside,[role="complementary"],nav,[role="navigation"],' +
  '[role="toolbar"],footer,[hidden],#interop-outlet,.msg-overlay-list-bubble,#profile-sticky-header-toggle';

/** The card about the person, or undefined when no heading agrees with the tab title. */
export function findSubjectCard(document: Document, ownSlug: string): SubjectCard | undefined {
  let best: { heading: Element; name: string; title: TitleAnswer; score: number } | undefined;
  const tab = document.title;
  const asks = titleWitness(tab);
  const headings = findAll(document, 'h1,h2,h3', 600);
  for (const heading of headings) {
    if (isTag(heading, 'h3')) continue;
    const name = lineText(heading);
    const title = asks(name);
    if (!name || title === 'other' || heading.closest(ELSEWHERE) || !isShown(heading)) continue;
    const score = scoreHeading(heading, title, ownSlug);
    if (score > (best?.score ?? 0)) best = { heading, name, title, score };
  }
  const found = best ?? nameInPlainText(document);
  if (!found) return undefined;
  const hook = hookAround(found.heading);
  const card = hook?.card ?? cardAround(found.heading);
  if (!card) return undefined;
  const kind = hook?.kind ?? (isPublicPage(document) ? 'public' : 'generic');
  // Where the heading says more than the tab, the tab has the name: "Jane Doe (She/Her)" in one h1.
  const body = titleBody(tab);
  const name = found.title === 'near' && body.length < found.name.length ? body : found.name;
  return { kind, card, heading: found.heading, name, title: found.title, headings };
}

/** The known card a heading stands in. The key often stands on a wrapper and again on the section inside it. */
function hookAround(heading: Element): { kind: LayoutKind; card: Element } | undefined {
  for (const [kind, selector] of HOOKS) {
    const card = heading.closest(selector);
    if (card) return { kind, card };
  }
  return undefined;
}

/** A title that names nobody is no evidence: then only a known card or an own link will do. */
function scoreHeading(heading: Element, title: TitleAnswer, ownSlug: string): number {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  const own = slugKeyOfHref(attributeOf(link, 'href')) === ownSlug;
  const hook = hookAround(heading);
  const contact = !hook && heading.closest('section')?.querySelector(CONTACT_LINK) != null;
  const titleScore = title === 'same' ? 3 : title === 'silent' ? 0 : 1;
  return (hook ? 8 : 0) + (own ? 4 : 0) + (contact ? 4 : 0) + titleScore;
}

/** For a short while the name stood in a plain `p`. seen 2026-03 */
function nameInPlainText(document: Document): Omit<SubjectCard, 'kind' | 'card' | 'headings'> | undefined {
  const hooked = HOOKS.map(([, selector]) => document.querySelector(selector));
  const contact = document.querySelector(CONTACT_LINK);
  const asks = titleWitness(document.title);
  for (const place of [...hooked, contact?.closest('section') ?? contact?.closest('main')]) {
    if (!place || place.closest(ELSEWHERE)) continue;
    const line = readLines(place, 60).find(({ text }) => asks(text) === 'same');
    if (line) return { heading: line.element, name: line.text, title: 'same' };
  }
  return undefined;
}

/** The smallest box that holds the heading and what belongs to it. */
function cardAround(heading: Element): Element | undefined {
  let fallback: Element | undefined;
  for (let box = heading.parentElement; box && !isTag(box, 'main|body|html'); box = box.parentElement) {
    if (box.querySelector(CONTACT_LINK)) return box.closest('section') ?? box;
    if (box.querySelectorAll('h1,h2').length > 1 && fallback && !isTag(box, 'section')) break;
    if (!fallback || !isTag(fallback, 'section')) fallback = box;
  }
  return fallback && readLines(fallback, 3).length > 1 ? fallback : undefined;
}

const PUBLIC_HEAD =
  'meta[content^="public_profile"],link[rel="canonical"][href*="/in/"],meta[property="og:type"][content="profile"]';

/** Pages shown to people who are not signed in say so in their head. seen 2026-08 */
export function isPublicPage(document: Document): boolean {
  return document.querySelector(PUBLIC_HEAD) !== null;
}
