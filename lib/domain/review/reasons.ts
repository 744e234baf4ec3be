/** Whether a text takes up what the user wrote about the person: why them, what is shared, what stayed. */
import type { Message } from './message';
import { shared, stemsOf } from './text/stems';

const ENOUGH = 2;

/** True when the message has two stems of the note in it (or all, when the note has fewer). */
export function takesUp(message: Message, note: string): boolean {
  const wanted = stemsOf(note);
  if (wanted.size === 0) return false;
  return shared(wanted, message.stems) >= Math.min(ENOUGH, wanted.size);
}

/** How many words of a note carry meaning. */
export function contentWords(note: string | undefined): number {
  return note === undefined ? 0 : stemsOf(note).size;
}
