/** Finds gaps left in a text: brackets, braces, rows of underscores or of the letter X, notes to oneself (domain.md 4). */
import { matchesOf } from './matches';
const SLOT =
  "(?:your|their|his|her|the|my|contact(?:'s)?|recipient(?:'s)?|person(?:'s)?|first|last|full|company|job|school|university|referrer|mutual|insert|e\\.g\\.?|name of)";
const THING =
  '(?:name|surname|company|organi[sz]ation|employer|title|position|role|industry|field|school|university|college|major|date|time|day|phone(?: number)?|number|e-?mail|topic|city|department|contact|connection|signature|link|subject|degree|area|interest)';
const PATTERNS: readonly RegExp[] = [
  /\[(?!\d{1,3}\]|sic\]|\.{3}\]|…\])[^[\]\n]{1,120}\]/g,
  /\$?\{\{?[^{}\n]{0,60}\}?\}|\$\{/g,
  /<(?!https?:|mailto:|www\.|\/?(?:b|i|u|p|br|a|div|span)\b)[A-Za-z][^<>@\n]{0,40}>/g,
  /_{3,}|(?<![\w.])X{2,}(?!\w)|\bXYZ\b|\bABC (?:[Cc]ompany|[Cc]orp(?:oration)?|[Ii]nc|[Uu]niversity|[Cc]ollege|[Ss]chool|[Bb]ank|[Oo]rgani[sz]ation)\b|\b[Cc]ompany X(?:YZ)?\b/g,
  /\b(?:TODO|TBD|TBC|INSERT)\b/g,
  /\.{6,}|…{2,}/g,
  new RegExp(
    `\\((?:${SLOT}[\\s/]+){1,4}${THING}s?(?:[^)\\n]{0,40})\\)|\\((?:${THING}|insert[^)\\n]{1,60})\\)`,
    'gi',
  ),
  /^(?:dear|hi|hello|hey) (?:(?:mr|mrs|ms|dr|mx)\.?(?:\s?\/\s?(?:mr|mrs|ms|dr|mx)\.?)*\s?)?(?:(?:first|last|full)?[ _]?name|firstname|lastname|surname|recipient|contact(?: person|'s name| name)?|so-and-so)(?=[\s,:!.]|$)/gim,
];

/** The gaps, in order of place; one that lies in another is left out. Linear in the length of the text. */
export function placeholdersIn(text: string): [number, number][] {
  const found: [number, number][] = [];
  for (const pattern of PATTERNS) {
    for (const { index, 0: words } of matchesOf(text, pattern, 3)) found.push([index, index + words.length]);
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return found.filter(
    ([start, end], index) => !found.slice(0, index).some(([s, e]) => s <= start && end <= e),
  );
}
