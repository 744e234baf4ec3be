/** Marking what happened, correcting when it did, and taking it back. */
import { draftId } from '@/lib/domain/draft';
import { withoutReading } from '@/lib/domain/person-reading';
import type { Step, StepKind } from '@/lib/domain/steps';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { db } from '@/lib/storage/database';
import { markedJustNow } from './once';
import { PERSON_TABLES, refreshPerson } from './refresh-person';
import { deleteRowsOf } from './remove-person';

/** The steps a user marks: all but those that come with an action of their own. */
export type MarkedStep = Exclude<StepKind, 'saved' | 'undone' | 'scheduled' | 'rescheduled'>;

/** What is known about a marked step. `at` is when it happened: now, unless said otherwise. */
export type StepDetails = Partial<
  Pick<Step, 'at' | 'interviewId' | 'text' | 'about' | 'referral' | 'reason' | 'message'>
>;

/** Marks one thing that happened, once however often it is pressed. Returns the step's id for *Undo*. */
export async function markStep(
  personId: string,
  kind: MarkedStep,
  details: StepDetails = {},
): Promise<string> {
  const at = now();
  const id = newId();
  return db.transaction('rw', PERSON_TABLES, async () => {
    const before = await markedJustNow(personId, kind, details, at);
    if (before) return before.id;
    await db.steps.add({ id, personId, kind, at, ...details });
    await refreshPerson(personId, at);
    return id;
  });
}

/**
 * Corrects when a step happened. Steps are never changed: the old one is undone and the same is added at the right time. Returns the id
 * of the new step, undefined when the old one is gone or undone. Correcting again is how a correction is taken back.
 */
export async function correctStep(stepId: string, happenedAt: string): Promise<string | undefined> {
  const at = now();
  const id = newId();
  return db.transaction('rw', PERSON_TABLES, async () => {
    const step = await standing(stepId);
    if (!step) return undefined;
    await db.steps.bulkAdd([
      { ...step, id, at: happenedAt },
      { id: newId(), personId: step.personId, kind: 'undone', at, undoes: stepId },
    ]);
    await pointTo(step, id);
    await refreshPerson(step.personId, at, false);
    return id;
  });
}

/** What answered the old step answers the new one: suggestions done, people saved from a referral. */
async function pointTo(step: Step, id: string): Promise<void> {
  if (step.kind === 'suggestion-given') {
    await db.steps
      .where('personId')
      .equals(step.personId)
      .filter((other) => other.about === step.id)
      .modify({ about: id });
  }
  if (step.kind === 'referred') {
    const led = await db.people.where('referredBy.personId').equals(step.personId).toArray();
    for (const { id: ledId, referredBy } of led) {
      if (referredBy?.stepId === step.id)
        await db.people.update(ledId, { referredBy: { ...referredBy, stepId: id } });
    }
  }
}

/** The step, unless it is gone or was undone. Runs inside the caller's transaction. */
async function standing(stepId: string): Promise<Step | undefined> {
  const step = await db.steps.get(stepId);
  if (!step) return undefined;
  const all = await db.steps.where('personId').equals(step.personId).toArray();
  return all.some((other) => other.undoes === stepId) ? undefined : step;
}

/**
 * Takes a step back. The step stays and an `undone` step is added, with one exception: undoing the first save of somebody with whom
 * nothing else has happened removes them, because the user has just said that they should not be here.
 * Returns what became of it; `nothing` when the step is gone or was undone already.
 */
export async function undoStep(stepId: string): Promise<'undone' | 'removed' | 'nothing'> {
  const at = now();
  return db.transaction('rw', PERSON_TABLES, async () => {
    const step = await standing(stepId);
    if (!step) return 'nothing';
    const { personId } = step;
    if (step.kind === 'saved' && !step.before) {
      const others = await db.steps.where('personId').equals(personId).count();
      if (others === 1) {
        await deleteRowsOf(personId);
        return 'removed';
      }
    }
    await db.steps.add({ id: newId(), personId, kind: 'undone', at, undoes: stepId });
    await putBackWhatItChanged(step, at);
    await refreshPerson(personId, at);
    return 'undone';
  });
}

async function putBackWhatItChanged(step: Step, at: string): Promise<void> {
  const { personId, interviewId } = step;
  const current = step.before && (await db.people.get(personId));
  if (step.before && current) await db.people.put(withoutReading(current, step.before));
  if (step.kind === 'scheduled' && interviewId) await callOff(interviewId);
  if (step.kind === 'debriefed' && interviewId) await reopenDebrief(interviewId);
  if (step.interviewBefore) await moveBack(step.interviewBefore);
  if (step.kind === 'reported-back') await untell(step.id, at);
  if (step.message) {
    const id = draftId(personId, step.message);
    const draft = await db.drafts.get(id);
    if (!draft || draft.asMade)
      await db.drafts.put({ ...draft, ...step.message, id, personId, updatedAt: at, asMade: false });
  }
}

/** The same report in the histories of those whom this person named: see `markSent`. */
async function untell(reportId: string, at: string): Promise<void> {
  const told = await db.steps.where('id').startsWith(`${reportId}|`).toArray();
  for (const { id, personId } of told) {
    await db.steps.add({ id: newId(), personId, kind: 'undone', at, undoes: id });
    await refreshPerson(personId, at, false);
  }
}

/** A calendar that knows of it must see that it is off. */
async function callOff(interviewId: string): Promise<void> {
  const interview = await db.interviews.get(interviewId);
  if (!interview) return;
  const calendarSequence = (interview.calendarSequence ?? 0) + 1;
  await db.interviews.put({ ...interview, state: 'called-off', calendarSequence });
}

async function reopenDebrief(interviewId: string): Promise<void> {
  const interview = await db.interviews.get(interviewId);
  if (!interview?.debrief) return;
  const { savedAt: _done, ...debrief } = interview.debrief;
  await db.interviews.put({ ...interview, debrief });
}

/** Only when and where go back: what was noted meanwhile stays. A calendar that saw the move must see that it was taken back. */
async function moveBack(before: NonNullable<Step['interviewBefore']>): Promise<void> {
  const current = await db.interviews.get(before.id);
  if (!current) return;
  const { startAt, endAt, zone, format, state } = before;
  const { place: _place, link: _link, phone: _phone, travelMinutes: _travel, ...rest } = current;
  const { place, link, phone, travelMinutes } = before;
  await db.interviews.put({
    ...rest,
    startAt,
    endAt,
    zone,
    format,
    state,
    ...(place && { place }),
    ...(link && { link }),
    ...(phone && { phone }),
    ...(travelMinutes !== undefined && { travelMinutes }),
    calendarSequence: (current.calendarSequence ?? 0) + 1,
  });
}
