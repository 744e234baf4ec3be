/** Initials and tint for somebody without a picture: both from the name alone, so they are the same everywhere. */
const TINTS = ['sea', 'moss', 'sand', 'clay', 'plum', 'slate'] as const;
export type Tint = (typeof TINTS)[number];

/** One or two letters: the first of the first and the last word; one for scripts that have no initials (王, يوسف). */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  const letter = (word: string) => [...word.normalize('NFC')][0]?.toUpperCase() ?? '';
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(first)
    ? letter(first) + letter(last)
    : letter(first);
}

/** A tint that is always the same for a name. */
export function tintOf(name: string): Tint {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 997;
  return TINTS[sum % TINTS.length] ?? 'slate';
}
