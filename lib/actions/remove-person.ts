/** Removing somebody with everything about them, at once and for good, with a way back while the screen still offers it. */
import type { Interview, Note } from '@/lib/domain/interview';
import type { Person } from '@/lib/domain/person';
import type { Step } from '@/lib/domain/steps';
import { now } from '@/lib/platform/clock';
import { db, type DraftRow } from '@/lib/storage/database';
import { draftsOf, historyOf } from '@/lib/storage/history';
import { PERSON_TABLES, refreshPerson } from './refresh-person';

/** Everything about one person, held in memory only: what *Undo* puts back. */
export interface Removed {
  person: Person;
  steps: Step[];
  interviews: Interview[];
  drafts: DraftRow[];
  notes: Note[];
}

/** Removes a person from every table. Undefined when they were gone already. */
export async function removePerson(personId: string): Promise<Removed | undefined> {
  return db.transaction('rw', PERSON_TABLES, async () => {
    const history = await historyOf(personId);
    if (!history) return undefined;
    const notes = await db.notes.where('personId').equals(personId).toArray();
    const removed = { ...history, drafts: await draftsOf(personId), notes };
    await deleteRowsOf(personId);
    await refreshReferrer(history.person);
    return removed;
  });
}

/** Puts a removed person back as they were, with their reminders planned anew. */
export async function putBack({ person, steps, interviews, drafts, notes }: Removed): Promise<void> {
  await db.transaction('rw', PERSON_TABLES, async () => {
    await db.people.put(person);
    await db.steps.bulkPut(steps);
    await db.interviews.bulkPut(interviews);
    await db.drafts.bulkPut(drafts);
    await db.notes.bulkPut(notes);
    await refreshPerson(person.id, now(), false);
    await refreshReferrer(person);
  });
}

/** The name that led to them waits again, or waits no more. */
async function refreshReferrer({ referredBy }: Person): Promise<void> {
  if (referredBy?.personId) await refreshPerson(referredBy.personId, now(), false);
}

/** Deletes every row about a person. Runs inside the caller's transaction over PERSON_TABLES. */
export async function deleteRowsOf(personId: string): Promise<void> {
  await db.people.delete(personId);
  for (const table of [db.steps, db.interviews, db.reminders, db.drafts, db.notes]) {
    await table.where('personId').equals(personId).delete();
  }
}
