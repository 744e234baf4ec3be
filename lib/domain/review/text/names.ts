/** Comparing names as people spell them: any script, accents count, decoration does not. */
const DECORATION = /[\p{Extended_Pictographic}\p{Emoji_Modifier}®™©]|\uFE0E|\uFE0F|\u200D/gu;
const POST_NOMINAL =
  /^(?:ph\.?d|mba|m\.?sc|b\.?sc|m\.?d|r\.?n|cpa|pmp|cfa|p\.?e|jr|sr|ii|iii|iv|mph|esq|phr|llm|jd)\.?$/iu;

/** One name in one form: NFC, one kind of apostrophe, single spaces. Case and accents stay. */
export function plainName(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFC')
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/[\u200B-\u200F\u061C\u2060]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The name without emoji, brackets, what follows a comma or a bar, and letters after the name. */
export function bareName(name: string): string {
  const [head = ''] = plainName(name)
    .replace(DECORATION, '')
    .replace(/[([{（【].*$/u, '')
    .split(/[,|｜/·]/u);
  const words = head.trim().split(' ');
  while (words.length > 1 && POST_NOMINAL.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** True when `text` holds `name` as whole words. Both as `plainName` gives them. */
export function holdsName(text: string, name: string): boolean {
  return findName(text, name) >= 0;
}

/** Where `name` stands in `text` as whole words, or -1. Scripts without spaces have no word ends to look for. */
export function findName(text: string, name: string): number {
  if (!name) return -1;
  const spaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s'.-]+$/u.test(name);
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
    if (!spaced) return from;
    const before = text.charAt(from - 1);
    const after = text.charAt(from + name.length);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}\p{M}]/u.test(after)) return from;
  }
  return -1;
}

/** How many letters must change to make one short text of the other, up to `limit`; more is `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  const [from, to] = [[...a].slice(0, 60), [...b].slice(0, 60)];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = to.map((_, index) => index + 1);
  row.unshift(0);
  from.forEach((letter, y) => {
    const next = [y + 1];
    to.forEach((other, x) => {
      const swap =
        y > 0 && x > 0 && letter === to[x - 1] && from[y - 1] === other ? (before[x - 1] ?? 0) + 1 : Infinity;
      const change = (row[x] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[x + 1] ?? 0) + 1, (next[x] ?? 0) + 1, swap));
    });
    before = row;
    row = next;
  });
  return Math.min(row.at(-1) ?? 0, limit + 1);
}
