/** Advice somebody gave: followed until it was done and they have heard of it (seed 000). Each returns the step's id for *Undo*. */
import type { Step } from '@/lib/domain/steps';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { db } from '@/lib/storage/database';
import { PERSON_TABLES, refreshPerson } from './refresh-person';

/** Follows a suggestion. One made from a note that is followed already is not followed twice: its step is returned. */
export async function followSuggestion(
  personId: string,
  { text, interviewId, noteId }: { text: string; interviewId?: string; noteId?: string },
): Promise<string> {
  const at = now();
  return db.transaction('rw', PERSON_TABLES, async () => {
    const before = noteId && (await stepOfNote(personId, noteId));
    if (before) return before.id;
    const id = newId();
    await db.steps.add({
      id,
      personId,
      kind: 'suggestion-given',
      at,
      text: text.trim(),
      ...(interviewId && { interviewId }),
      ...(noteId && { noteId }),
    });
    await refreshPerson(personId, at);
    return id;
  });
}

/** A suggestion was followed: a report back is offered next. Undefined when the suggestion is gone. */
export async function suggestionDone(suggestionId: string): Promise<string | undefined> {
  const at = now();
  return db.transaction('rw', PERSON_TABLES, async () => {
    const given = await db.steps.get(suggestionId);
    if (!given) return undefined;
    const id = newId();
    await db.steps.add({
      id,
      personId: given.personId,
      kind: 'suggestion-done',
      at,
      about: given.id,
      ...(given.text && { text: given.text }),
    });
    await refreshPerson(given.personId, at);
    return id;
  });
}

/** The standing step that was made from a note. Runs inside the caller's transaction. */
export async function stepOfNote(personId: string, noteId: string): Promise<Step | undefined> {
  const steps = await db.steps.where('personId').equals(personId).toArray();
  return steps.find((step) => step.noteId === noteId && !steps.some((other) => other.undoes === step.id));
}
