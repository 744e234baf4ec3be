/** The one-key marks of a note: their order, their keys, and how a line that is being typed sets one. */
import type { Note, NoteMark } from '../interview';

/** In the order in which they are shown. */
export const MARKS: readonly NoteMark[] = ['word', 'suggestion', 'name', 'follow-up', 'private'];

/** The key of each mark: its first letter in the drawings of the look. */
export const MARK_KEYS: Readonly<Record<NoteMark, string>> = {
  word: 'w',
  suggestion: 's',
  name: 'n',
  'follow-up': 'f',
  private: 'p',
};

/** The mark of a key, whatever its case. */
export function markOfKey(key: string): NoteMark | undefined {
  return MARKS.find((mark) => MARK_KEYS[mark] === key.toLowerCase());
}

/**
 * The mark that the beginning of a line sets, and the line without it: a mark's letter and then a space, or a small letter and then a
 * capital ("s Build one", "sBuild one"). A letter alone sets nothing, so that no word loses its first one ("she said").
 */
export function markTyped(line: string): { mark: NoteMark; text: string } | undefined {
  const found =
    /^(?:([wsnfp])\s|([wsnfp])(?=\p{Lu}))(.*)$/su.exec(line) ?? /^([WSNFP])\s()(.*)$/su.exec(line);
  const key = found?.[1] || found?.[2];
  const text = found?.[3];
  const mark = key && markOfKey(key);
  return mark ? { mark, text: text ?? '' } : undefined;
}

/** The notes that may leave the conversation for a draft or a write-up: all but the private ones. */
export function sharable(notes: readonly Note[]): Note[] {
  return notes.filter((note) => note.mark !== 'private');
}

/** A name and what was said of them, from a line such as "Tomasz Wieczorek, runs evening classes". */
export function nameInLine(line: string): { name: string; about?: string } {
  const [, name = '', about = ''] =
    /^([^,;:–—(]+?)\s*(?:[,;:–—]|\s-\s|(?=\()|$)\s*(.*)$/su.exec(line.trim()) ?? [];
  const said = about.replace(/^\((.*)\)$/su, '$1').trim();
  return { name: (name || line).trim(), ...(said && { about: said }) };
}
