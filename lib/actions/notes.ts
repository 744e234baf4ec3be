/**
 * Notes of a conversation, kept as they are typed. Each is a row of its own and is written whole, so that two open panels never overwrite
 * each other. Nothing here touches the steps: a note becomes one only when the conversation is looked back on.
 */
import type { Note, NoteMark } from '@/lib/domain/interview';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { db } from '@/lib/storage/database';

/** An id for a line that is about to be typed. */
export const newNoteId = newId;

/** What a line belongs to. */
export type NoteOf = Pick<Note, 'id' | 'interviewId' | 'personId'>;

/** Keeps a line as it stands now; an empty one is taken away. When it was begun does not change. */
export async function keepNote(of: NoteOf, text: string, mark?: NoteMark): Promise<void> {
  const at = now();
  await db.transaction('rw', db.notes, async () => {
    if (text.trim() === '') {
      await db.notes.delete(of.id);
      return;
    }
    const before = await db.notes.get(of.id);
    await db.notes.put({ ...of, at: before?.at ?? at, text, ...(mark && { mark }) });
  });
}

/** Changes the mark of a note that is there; without one it is an ordinary note again. */
export async function markNote(noteId: string, mark: NoteMark | undefined): Promise<void> {
  await db.transaction('rw', db.notes, async () => {
    const note = await db.notes.get(noteId);
    if (!note) return;
    const { mark: _old, ...plain } = note;
    await db.notes.put({ ...plain, ...(mark && { mark }) });
  });
}

/** Takes a note away. Returns it for *Undo*, undefined when it was gone already. */
export async function removeNote(noteId: string): Promise<Note | undefined> {
  return db.transaction('rw', db.notes, async () => {
    const note = await db.notes.get(noteId);
    await db.notes.delete(noteId);
    return note;
  });
}

/** Puts a note back that was taken away. */
export async function putNoteBack(note: Note): Promise<void> {
  await db.notes.put(note);
}
