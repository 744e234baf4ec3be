/**
 * Finds the experience section in the page, when it is there: LinkedIn fills it only when it was scrolled to.
 * Used by `readProfile`. A section found without a known hook is `unsure` and must be confirmed by the top card.
 */
import { attributeOf, findAll, isTag } from './elements';
import { dateRange } from '@/lib/domain/date-range';
import { isExperienceHeading, isVolunteering } from './known-words';
import { lineText, readLines, type Line } from './lines';
import { ELSEWHERE, type SubjectCard } from './subject-card';
import { keyOfSlug } from '@/lib/domain/profile-address';

export interface ExperienceSection {
  element: Element;
  lines: Line[];
  /** `hook`: a key of the page. `heading`: a heading in a known language. `dates`: only looks like it. */
  found: 'hook' | 'heading' | 'dates';
}

const HOOKS = [
  '#experience', // Ember, an empty anchor. seen 2026-05
  '[componentkey$="ExperienceTopLevelSection"],[id$="ExperienceTopLevelSection"]', // seen 2026-10
  '[data-testid*="ExperienceTopLevelSection"]', // seen 2026-10
  '[componentkey^="profile_experience_top_anchor"],[data-testid^="profile_experience_top_anchor"]', // seen 2026-10
  '[data-view-name="profile-card-experience"]', // seen 2026-03
  'section[data-section="experience"],[class~="experience__list"]', // public. seen 2024-04
].join();
const KEYS = ['componentkey', 'id', 'data-testid'];
const MAX_LINES = 300;

/** The experience section with its lines, or undefined when the page holds none (yet). */
export function findExperience(
  document: Document,
  subject: SubjectCard,
  slug: string,
): ExperienceSection | undefined {
  const { headings: all, card } = subject;
  const below = all.slice(all.findLastIndex((heading) => card.contains(heading)) + 1);
  const headings = below.filter((heading) => !heading.closest(`${ELSEWHERE},li`));
  // From the headings upwards costs nothing; through the whole page only when that finds nothing.
  const near = () => headings.flatMap((heading) => heading.closest(HOOKS) ?? []);
  return (
    byHook(findAll(document, '#experience'), subject, slug) ??
    byHook(near(), subject, slug) ??
    byHeading(headings, subject) ??
    byHook(findAll(document, HOOKS, 20), subject, slug) ??
    byDates(headings, subject)
  );
}

function byHook(hooks: Element[], subject: SubjectCard, slug: string): ExperienceSection | undefined {
  for (const hook of hooks) {
    // Some hooks are empty anchors inside the section.
    const element = hook.firstElementChild ? hook : hook.closest('section');
    if (!element || !isSubjects(hook, slug) || hook.closest(ELSEWHERE) || element.contains(subject.heading))
      continue;
    const lines = readLines(element, MAX_LINES);
    if (lines.length > 1) return { element, lines, found: 'hook' };
  }
  return undefined;
}

/** Volunteering carries similar keys; keys that end in another person's slug are left over from them. */
function isSubjects(hook: Element, slug: string): boolean {
  return KEYS.every((name) => {
    const key = attributeOf(hook, name);
    const anchor = /top_anchor_(.+)$/.exec(key)?.[1];
    return !isVolunteering(key) && (anchor === undefined || keyOfSlug(anchor) === slug);
  });
}

/** The section under a heading in a known language. */
function byHeading(headings: Element[], subject: SubjectCard): ExperienceSection | undefined {
  const known = headings.filter((heading) => isExperienceHeading(lineText(heading)));
  return firstDated(known, subject, 'heading');
}

/** The first section below the card with dates in it: only good when the top card confirms what it says. */
function byDates(headings: Element[], subject: SubjectCard): ExperienceSection | undefined {
  const others = headings.filter((heading) => !isVolunteering(lineText(heading)));
  return firstDated(others, subject, 'dates');
}

function firstDated(
  headings: Element[],
  subject: SubjectCard,
  found: ExperienceSection['found'],
): ExperienceSection | undefined {
  for (const heading of headings) {
    const element = boxOf(heading);
    if (!element || element.contains(subject.heading)) continue;
    const lines = readLines(element, MAX_LINES);
    if (lines.some((line) => dateRange(line.text))) return { element, lines, found };
  }
  return undefined;
}

/** The section of a heading, or the largest box in which it is the only heading of its rank. */
function boxOf(heading: Element): Element | undefined {
  const section = heading.closest('section');
  const rank = heading.tagName;
  if (section && section.querySelectorAll(rank).length === 1) return section;
  let best: Element | undefined;
  for (let box = heading.parentElement; box; box = box.parentElement) {
    if (isTag(box, 'main|body') || box.querySelectorAll(rank).length > 1) break;
    best = box;
  }
  return best;
}
