/**
 * Patterns that are made when they are first needed. To make all of them takes a tenth of a second, and most messages need
 * few: words that must be there are looked for first, for a whole family and then for how each pattern begins.
 */
export interface Family {
  /** Words of which one must be there: most clauses are passed over at that. */
  anchor: RegExp;
  /** The patterns that could meet something in a text. */
  patternsFor: (text: string) => RegExp[];
}

/** A family of patterns, given as sources. None begins inside a word, nor does the anchor: that leaves four places in five unread. */
export function family(words: RegExp, sources: readonly string[]): Family {
  const patterns = sources.map(patternOf);
  const anchor = new RegExp(`\\b(?:${words.source})`);
  return { anchor, patternsFor: (text) => patterns.flatMap((of) => of(text) ?? []) };
}

/** Families as one: what meets no word of any of them is passed over at one look. */
export function clan(families: readonly Family[]): Family {
  const words = families.map(({ anchor: { source } }) => source.slice(2)).join('|');
  const anchor = new RegExp(`\\b(?:${words})`);
  return {
    anchor,
    patternsFor: (text) => families.flatMap((one) => (one.anchor.test(text) ? one.patternsFor(text) : [])),
  };
}

function patternOf(source: string): (text: string) => RegExp | undefined {
  let made: RegExp | undefined;
  let beginning: RegExp | undefined;
  return (text) => {
    if (made) return made;
    beginning ??= new RegExp(`(?<![\\w'-])${headOf(source) ?? ''}`);
    if (!beginning.test(text)) return undefined;
    made = new RegExp(`(?<![\\w'-])(?:${source})`, 'g');
    return made;
  };
}

/** How every match begins: the first group, or the first letters. Undefined where that is not certain. */
export function headOf(source: string): string | undefined {
  const end = source.startsWith('(?:') ? groupEnd(source) : 0;
  const head = end > 0 ? source.slice(0, end) : /^[a-z ']+(?=[a-z ' ])/.exec(source)?.[0];
  if (head === undefined || /^[?*{+]/.test(source.slice(head.length))) return undefined;
  return hasAlternative(source.slice(head.length)) ? undefined : head;
}

/** The place after the group that begins a source. */
function groupEnd(source: string): number {
  let depth = 0;
  for (const { index, 0: sign } of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()]/g)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ')' && depth === 0) return index + 1;
  }
  return 0;
}

/** True when an "or" stands outside of all groups. */
function hasAlternative(source: string): boolean {
  let depth = 0;
  for (const { 0: sign } of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()|]/g)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) return true;
  }
  return false;
}
