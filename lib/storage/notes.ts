/** Questions about the notes of conversations, and about the conversations they belong to. */
import type { Interview, Note } from '@/lib/domain/interview';
import { db } from './database';

/** The notes of one conversation, in the order in which they were begun. */
export async function notesOf(interviewId: string): Promise<Note[]> {
  const notes = await db.notes.where('interviewId').equals(interviewId).toArray();
  return notes.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** One conversation, or undefined. */
export function interviewById(id: string): Promise<Interview | undefined> {
  return db.interviews.get(id);
}

/** The conversations that begin before `until` and end at or after `from`, the latest begun first; none that were called off. */
export async function interviewsBetween(from: string, until: string): Promise<Interview[]> {
  const found = await db.interviews
    .where('endAt')
    .aboveOrEqual(from)
    .filter((interview) => interview.state === 'planned' && interview.startAt <= until)
    .toArray();
  return found.sort((a, b) => (a.startAt < b.startAt ? 1 : -1));
}

/** Every conversation of which something was written down, with all notes but the private ones. */
export async function writtenConversations(): Promise<{ interviews: Interview[]; notes: Note[] }> {
  const [interviews, notes] = await Promise.all([
    db.interviews.orderBy('startAt').reverse().toArray(),
    db.notes.filter((note) => note.mark !== 'private').toArray(),
  ]);
  return { interviews: interviews.filter((interview) => interview.state === 'planned'), notes };
}
