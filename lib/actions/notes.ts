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

interface Waiting {
  note: NoteOf & Pick<Note, 'text' | 'mark'>;
  written: Promise<void>;
}

/** What waits to be written, by the id of its row: while one write is on its way to the disk, only the latest wording waits. */
const waiting = new Map<string, Waiting>();
const writing = new Map<string, Promise<void>>();

/**
 * Keeps a line as it stands now; an empty one is taken away. When it was begun does not change. However fast somebody types and however
 * slow the disk is, never more than one wording waits, so that what a power cut takes is the last moment and not a queue.
 */
export function keepNote(of: NoteOf, text: string, mark?: NoteMark): Promise<void> {
  const note = { id: of.id, interviewId: of.interviewId, personId: of.personId, text, ...(mark && { mark }) };
  const queued = waiting.get(of.id);
  if (queued) {
    queued.note = note;
    return queued.written;
  }
  const before = writing.get(of.id);
  if (!before) return write(note);
  const next: Waiting = {
    note,
    written: before
      .catch(() => undefined)
      .then(() => {
        waiting.delete(of.id);
        return write(next.note);
      }),
  };
  waiting.set(of.id, next);
  return next.written;
}

function write(note: NoteOf & Pick<Note, 'text' | 'mark'>): Promise<void> {
  const at = now();
  const written = db.transaction('rw', db.notes, async () => {
    if (note.text.trim() === '') {
      await db.notes.delete(note.id);
      return;
    }
    const before = await db.notes.get(note.id);
    await db.notes.put({ ...note, at: before?.at ?? at });
  });
  const done = Promise.resolve(written).finally(() => {
    if (writing.get(note.id) === done) writing.delete(note.id);
  });
  writing.set(note.id, done);
  return done;
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
