/**
 * Text as a reader of the page sees it: one entry per visible line, in reading order.
 * Used by everything that reads a profile. Only reads; knows nothing of profiles, classes or languages.
 */
import { cleanText } from '@/lib/domain/profile';
import { attributeOf, isTag } from './elements';
import { wordsOf } from './text-key';

export interface Line {
  text: string;
  /** The element that owns the text. */
  element: Element;
  /** The link or button around the text, when there is one below the root of the walk. */
  action?: Element;
}

const SKIPPED = 'script|style|template|noscript|code|svg|iframe|textarea|select|dialog|aside|object|canvas';
const INLINE = 'abbr|b|bdi|bdo|br|cite|data|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u|wbr';
const HIDDEN_CLASS = /visually-?hidden|sr-only|screen-reader/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Letters and digits, roughly: exact classes cost a millisecond each before they are first used. */
const WORD_END = /[\w\u00C0-\uFFFF]$/;
const WORD_START = /^[\w\u00C0-\uFFFF]/;
const LINE_CAP = 420;
/** A line is cut from this much raw text; a page may hold a megabyte in one node. */
const RUN_CAP = 4000;
const DEPTH_CAP = 150;

interface Walk {
  lines: Line[];
  nodesLeft: number;
  linesLeft: number;
}

/** The visible lines under `root`, at most `maxLines`; stops quietly after `maxNodes` nodes. */
export function readLines(root: Element, maxLines = 400, maxNodes = 6000): Line[] {
  const walk: Walk = { lines: [], nodesLeft: maxNodes, linesLeft: maxLines };
  visit(root, undefined, walk, 0);
  return walk.lines;
}

/** The visible text of one element on one line. */
export function lineText(element: Element): string {
  const text = readLines(element, 20, 400)
    .map((line) => line.text)
    .join(' ');
  return cleanText(text, LINE_CAP);
}

function visit(element: Element, action: Element | undefined, walk: Walk, depth: number): void {
  if (depth > DEPTH_CAP || isSkipped(element)) return;
  const here = isAction(element) ? element : action;
  const copy = screenReaderCopy(element);
  let run = '';
  const flush = () => {
    const text = cleanText(run, LINE_CAP);
    run = '';
    if (!text || walk.linesLeft-- <= 0 || !isShown(element)) return;
    walk.lines.push(here ? { text, element, action: here } : { text, element });
  };
  // Most elements hold text or elements, not both.
  const mixed = element.firstElementChild !== null && hasOwnText(element);
  let last: Node | undefined;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (walk.nodesLeft-- <= 0 || walk.linesLeft <= 0) break;
    if (node.nodeType === 3) {
      run = joined(run, node.nodeValue ?? '', last);
    } else if (node.nodeType === 1 && node !== copy) {
      const child = node as Element;
      if (mixed && isTag(child, INLINE)) {
        run = joined(run, inlineText(child, walk, depth + 1), node);
      } else {
        flush();
        visit(child, here, walk, depth + 1);
      }
    }
    if (node.nodeType !== 8) last = node;
  }
  flush();
}

function inlineText(element: Element, walk: Walk, depth: number): string {
  if (depth > DEPTH_CAP || isSkipped(element)) return '';
  let text = isTag(element, 'br') ? ' ' : '';
  let last: Node | undefined;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (walk.nodesLeft-- <= 0) break;
    if (node.nodeType === 3) text = joined(text, node.nodeValue ?? '', last);
    else if (node.nodeType === 1) text = joined(text, inlineText(node as Element, walk, depth + 1), node);
    if (node.nodeType !== 8) last = node;
  }
  return text;
}

/** Neighbouring elements are drawn apart even when no space stands between them ("1 rok" "1 mies."). */
function joined(before: string, after: string, neighbour: Node | undefined): string {
  if (before.length > RUN_CAP) return before;
  const next = after.length > RUN_CAP ? after.trimStart().slice(0, RUN_CAP) : after;
  const glued = neighbour?.nodeType === 1 && WORD_END.test(before) && WORD_START.test(next);
  return before + (glued ? ' ' : '') + next;
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test((node.nodeValue ?? '').slice(0, RUN_CAP))) return true;
  }
  return false;
}

/** True for what a person can press: its text is a label, not a fact about the person. */
function isAction(element: Element): boolean {
  return isTag(element, 'a|button') || attributeOf(element, 'role') === 'button';
}

function isSkipped(element: Element): boolean {
  if (isTag(element, SKIPPED)) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  if (/dialog|tooltip/.test(attributeOf(element, 'role'))) return true;
  if (HIDDEN_STYLE.test(attributeOf(element, 'style'))) return true;
  // A hint only; where classes are hashed the pair rule below and the box of the element decide.
  return HIDDEN_CLASS.test(attributeOf(element, 'class'));
}

/**
 * Pages write a text twice: once for the eye (`aria-hidden`) and once for screen readers, sometimes worded
 * differently ("2021 - Present", "2021 to Present"). Returns the copy that is not drawn. seen 2026-05
 */
function screenReaderCopy(element: Element): Element | undefined {
  const first = element.firstElementChild;
  const second = isTag(first, 'span') && first?.nextElementSibling;
  if (!first || !second || second.nextElementSibling || !isTag(second, 'span')) return undefined;
  const drawn = [first, second].filter((child) => attributeOf(child, 'aria-hidden') === 'true');
  const [eye, ear] = drawn[0] === second ? [second, first] : [first, second];
  if (drawn.length === 2) return undefined;
  const seen = wordsOf(eye.textContent ?? '');
  if (seen.length === 0) return undefined;
  const heard = eye.textContent === ear.textContent ? seen : wordsOf(ear.textContent ?? '');
  if (drawn.length === 1) return overlaps(seen, heard) ? ear : undefined;
  return seen.join(' ') === heard.join(' ') ? second : undefined;
}

function overlaps(seen: string[], heard: string[]): boolean {
  const set = new Set(heard);
  // "2nd" is read out as "2nd degree connection", "2." as "Kontakt 2. stopnia".
  return seen.filter((word) => set.has(word)).length * 2 >= seen.length;
}

/** False for what the style sheet hides: not displayed, invisible, or clipped to one pixel for screen readers. */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  if (!element.checkVisibility({ visibilityProperty: true })) return hasNoBox(element);
  const box = element.getBoundingClientRect();
  return !(box.width === 1 && box.height === 1);
}

/** `display: contents` draws its text without having a box of its own; then the parent decides. */
function hasNoBox(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'contents' && element.parentElement !== null && isShown(element.parentElement);
}
