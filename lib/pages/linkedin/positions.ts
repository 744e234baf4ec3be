/**
 * Splits the experience section into positions: the lines before a date range are title and company, in a group
 * the company stands above its roles. Used by `readProfile`. Goes by the tree and the order of lines only.
 */
import { dateRange, hasDuration, type DateRange } from '@/lib/domain/date-range';
import { plainDigits } from '@/lib/domain/letters';
import { PROFILE_CAPS, cleanText } from '@/lib/domain/profile';
import { attributeOf, findAll, isTag } from './elements';
import { isCareerBreak, isEmploymentType } from './known-words';
import { type Line } from './lines';
import { containsText, sameText } from './text-key';

export interface Position {
  title: string;
  company?: string;
  ongoing: boolean;
}

/** A line that was asked once whether it is a range of dates, and whether it tells how long. */
interface Asked extends Line {
  range: DateRange | undefined;
  lasting: boolean;
}

interface Block {
  node: Element;
  lines: Asked[];
  /** Company and what else stands above the roles of a group. */
  header: Asked[];
  /** Lines of the same position that stand in an outer box. */
  lead: Asked[];
}

const MAX_POSITIONS = 60;
/** "Full-time · 5 yrs 3 mos" or "5 yrs 3 mos": how long in all, in any language. */
const TOTAL = /(?:^|\s[·•]\s)\d{1,2}[\s年개년][^·•]*$/;

/** Every position whose date range could be read, in page order. `organisations` help with names that hold a dot. */
export function positionsOf(section: Element, lines: Line[], organisations: string[]): Position[] {
  // What people write about their work can hold anything, also dates and companies. seen 2026-10
  const apart = findAll(section, 'h1,h2,[data-testid="expandable-text-box"]');
  const body = lines.filter(({ element }) => !apart.some((one) => one.contains(element)));
  const asked = withWholeDates(body).map((line) => ({
    ...line,
    range: dateRange(line.text),
    lasting: hasDuration(line.text),
  }));
  const found = split({ node: section, lines: asked, header: [], lead: [] }).slice(0, MAX_POSITIONS);
  return found.flatMap((block) => toPosition(block, organisations) ?? []);
}

/** "Jan 2020", "–", "Present" in three boxes of one row are one line. */
function withWholeDates(lines: Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const [start, dash] = whole.slice(-2);
    const row = start?.element.parentElement;
    if (start && dash && row && /^[-–—~～]$/.test(dash.text) && row === line.element.parentElement) {
      whole.splice(-2, 2, { text: `${start.text} – ${line.text}`, element: row });
    } else whole.push(line);
  }
  return whole;
}

function split(block: Block): Block[] {
  const groups = byChild(block.node, block.lines);
  const complete = groups.filter(({ lines }) => dateIndex(lines) > 0);
  const [first] = complete;
  if (!first) return dateIndex([...block.lead, ...block.lines]) > 0 ? [block] : [];
  const before = [...block.lead, ...block.lines.slice(0, block.lines.indexOf(first.lines[0] as Asked))];
  // A group always shows at least its company and how long it lasted in all.
  const header = before.length > 1 ? before : block.header;
  if (complete.length > 1) {
    const entries = complete.filter((group) => group === first || isAlike(group, first));
    return entries.flatMap(({ child, lines }) => split({ node: child, lines, header, lead: [] }));
  }
  const nested = isTag(first.child, 'ul|ol|li');
  const next = { node: first.child, lines: first.lines };
  return split(nested ? { ...next, header, lead: [] } : { ...next, header: block.header, lead: before });
}

interface Group {
  child: Element;
  lines: Asked[];
}

function byChild(node: Element, lines: Asked[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    let child = line.element;
    for (let box = child; box !== node; box = box.parentElement ?? node) child = box;
    const last = groups.at(-1);
    // A line that belongs to the node itself stands alone: it has no box to go down into.
    if (last && last.child === child && child !== node) last.lines.push(line);
    else groups.push({ child, lines: [line] });
  }
  return groups;
}

/** Index of the date line, 0 or -1 when no line with something before it is a range of dates. */
function dateIndex(lines: Asked[]): number {
  const lasting = lines.findIndex((line, index) => index > 0 && line.range && line.lasting);
  return lasting > 0 ? lasting : lines.findIndex(({ range }, index) => index > 0 && range);
}

/** Neighbours in a list look alike; a description with a date in it does not look like a position. */
function isAlike({ child, lines }: Group, first: Group): boolean {
  if (isTag(child, 'li') || isTag(child.previousElementSibling, 'hr')) return true;
  if (child.querySelector('figure,a[href*="/company/"]')) return true;
  return datePath(child, lines) === datePath(first.child, first.lines);
}

/** Tags from the box down to its date line, and whether that line tells how long it lasted. */
function datePath(child: Element, lines: Asked[]): string {
  const line = lines[dateIndex(lines)];
  const path = [String(line?.lasting ?? false)];
  for (let element = line?.element ?? null; element && element !== child; element = element.parentElement) {
    path.push(element.tagName);
  }
  return path.join();
}

function toPosition({ node, lines, header, lead }: Block, organisations: string[]): Position | undefined {
  const all = [...lead, ...lines];
  const at = dateIndex(all);
  const before = all.slice(0, at).map(({ text }) => text);
  // A group of which only one role can be read: its header stands in the same box.
  const alone = before.length > 2 && TOTAL.test(plainDigits(before[1] ?? ''));
  const [title, second] = alone ? [before[2], before[0]] : before;
  const ongoing = all[at]?.range === 'ongoing';
  if (!title || isMasked(title)) return undefined;
  const companyLine = header[0]?.text ?? second;
  if (isCareerBreak(title) || (companyLine && isCareerBreak(companyLine))) return undefined;
  const company = companyLine && companyName(companyLine, organisations, lead[0]?.element ?? node);
  const position = { title: cleanText(title, PROFILE_CAPS.title), ongoing };
  return company ? { ...position, company: cleanText(company, PROFILE_CAPS.company) } : position;
}

/** Logged out, names are replaced by asterisks. seen 2026-08 */
export function isMasked(text: string): boolean {
  return text.includes('**');
}

/**
 * "Acme · Full-time" without the kind of employment. A name may hold a dot itself: the longest beginning that
 * a chip or a logo confirms is the name, otherwise everything before the last dot.
 */
function companyName(line: string, organisations: string[], node: Element): string | undefined {
  if (isMasked(line)) return undefined;
  const parts = line.split(/\s[·•]\s/);
  const known = parts.length > 1 ? [...organisations, ...logoNames(node)] : [];
  for (let count = parts.length; count > 0; count -= 1) {
    const name = parts.slice(0, count).join(' · ');
    if (known.some((one) => sameText(one, name) || (count > 1 && containsText(one, name)))) return name;
  }
  const name = parts.slice(0, Math.max(1, parts.length - 1)).join(' · ');
  return isEmploymentType(name) ? undefined : name;
}

/** "Acme logo" in some languages, "Logo Acme" in others: only good for confirming. seen 2026-05 */
function logoNames(node: Element): string[] {
  const parent = node.parentElement;
  // Beside the lines, in the same entry; a box with many children is the list.
  const entry = node.closest('li') ?? (parent && parent.children.length < 5 ? parent : node);
  const logos = findAll(entry, 'img[alt],svg[aria-label]', 3);
  return logos.map((logo) => attributeOf(logo, 'alt') || attributeOf(logo, 'aria-label'));
}
