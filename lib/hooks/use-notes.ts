/** The notes of a conversation, live: two open panels show the same. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Note } from '@/lib/domain/interview';
import { notesOf } from '@/lib/storage/notes';

/** The notes in the order in which they were begun; `undefined` while they are read. */
export function useNotes(interviewId: string): Note[] | undefined {
  return useLiveQuery(() => notesOf(interviewId), [interviewId]);
}
