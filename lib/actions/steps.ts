/** Marking what happened, and taking it back. */
import { draftId } from '@/lib/domain/draft';
import { withoutReading } from '@/lib/domain/person';
import type { StepKind } from '@/lib/domain/steps';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { db } from '@/lib/storage/database';
import { PERSON_TABLES, refreshPerson } from './refresh-person';
import { deleteRowsOf } from './remove-person';

/** The steps that need nothing but the moment. */
export type PlainStep = Extract<StepKind, 'accepted' | 'replied' | 'declined' | 'closed'>;

/** Marks one thing that happened now. Returns the step's id for *Undo*. */
export async function markStep(personId: string, kind: PlainStep): Promise<string> {
  const at = now();
  const id = newId();
  await db.transaction('rw', PERSON_TABLES, async () => {
    await db.steps.add({ id, personId, kind, at });
    await refreshPerson(personId, at);
  });
  return id;
}

/**
 * Takes a step back. The step stays and an `undone` step is added, with one exception: undoing the first save of somebody with whom
 * nothing else has happened removes them, because the user has just said that they should not be here.
 * Returns what became of it; `nothing` when the step is gone or was undone already.
 */
export async function undoStep(stepId: string): Promise<'undone' | 'removed' | 'nothing'> {
  const at = now();
  return db.transaction('rw', PERSON_TABLES, async () => {
    const step = await db.steps.get(stepId);
    if (!step) return 'nothing';
    const { personId } = step;
    const all = await db.steps.where('personId').equals(personId).toArray();
    if (all.some((other) => other.undoes === stepId)) return 'nothing';
    if (step.kind === 'saved' && !step.before && all.every((other) => other.id === stepId)) {
      await deleteRowsOf(personId);
      return 'removed';
    }
    await db.steps.add({ id: newId(), personId, kind: 'undone', at, undoes: stepId });
    const current = step.before && (await db.people.get(personId));
    if (step.before && current) await db.people.put(withoutReading(current, step.before));
    if (step.kind === 'scheduled' && step.interviewId)
      await db.interviews.update(step.interviewId, { state: 'called-off' });
    if (step.interviewBefore) await db.interviews.put(step.interviewBefore);
    if (step.message) {
      const id = draftId(personId, step.message);
      if (!(await db.drafts.get(id))) await db.drafts.put({ ...step.message, id, personId, updatedAt: at });
    }
    await refreshPerson(personId, at);
    return 'undone';
  });
}
