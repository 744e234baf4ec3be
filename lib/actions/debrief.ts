/** Looking back on a conversation: everything typed is kept at once; *Done* makes steps of the suggestions and names that were noted. */
import { nameInLine } from '@/lib/domain/conversation/marks';
import type { Debrief, Interview } from '@/lib/domain/interview';
import type { Fit } from '@/lib/domain/conversation/prompts';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { db } from '@/lib/storage/database';
import { notesOf } from '@/lib/storage/notes';
import { PERSON_TABLES, refreshPerson } from './refresh-person';
import { noteReferral } from './referrals';
import { followSuggestion, stepOfNote } from './suggestions';

/** Keeps the answer to one prompt. */
export async function keepPrompt(interviewId: string, promptId: string, answer: string): Promise<void> {
  await change(interviewId, (debrief) => ({
    ...debrief,
    answers: { ...debrief.answers, [promptId]: answer },
  }));
}

/** Keeps the words they used, one a line. */
export async function keepWords(interviewId: string, words: string): Promise<void> {
  await change(interviewId, (debrief) => ({ ...debrief, words }));
}

/** Keeps how a topic fits; without one it is open again. */
export async function keepFit(interviewId: string, topicId: string, fit: Fit | undefined): Promise<void> {
  await change(interviewId, (debrief) => {
    const { [topicId]: _old, ...others } = debrief.fits ?? {};
    return { ...debrief, fits: fit ? { ...others, [topicId]: fit } : others };
  });
}

/** Keeps the fuller report as it is typed. */
export async function keepWriteUp(interviewId: string, writeUp: string): Promise<void> {
  await change(interviewId, (debrief) => ({ ...debrief, writeUp }));
}

/**
 * The debrief is done: suggestions and names from the notes become steps where they are not yet, and the reminders for it stop. Done again
 * it only takes up what is new. Returns the step to undo; undefined when the conversation is gone.
 */
export async function finishDebrief(interviewId: string): Promise<string | undefined> {
  const at = now();
  return db.transaction('rw', PERSON_TABLES, async () => {
    const interview = await db.interviews.get(interviewId);
    if (!interview) return undefined;
    const { personId } = interview;
    await stepsFromNotes(interview);
    await change(interviewId, (debrief) => ({ ...debrief, savedAt: debrief.savedAt ?? at }));
    const steps = await db.steps.where('personId').equals(personId).toArray();
    const before = steps.find(
      (step) =>
        step.kind === 'debriefed' &&
        step.interviewId === interviewId &&
        !steps.some((other) => other.undoes === step.id),
    );
    const id = before?.id ?? newId();
    if (!before) await db.steps.add({ id, personId, kind: 'debriefed', at, interviewId });
    await refreshPerson(personId, at);
    return id;
  });
}

/** The write-up is finished, or not after all. */
export async function finishWriteUp(interviewId: string, done: boolean): Promise<void> {
  const at = now();
  await db.transaction('rw', PERSON_TABLES, async () => {
    await change(interviewId, ({ writtenUpAt: _old, ...debrief }) => ({
      ...debrief,
      ...(done && { writtenUpAt: at }),
    }));
    const interview = await db.interviews.get(interviewId);
    if (interview) await refreshPerson(interview.personId, at, false);
  });
}

async function stepsFromNotes({ id: interviewId, personId }: Interview): Promise<void> {
  for (const { id: noteId, text, mark } of await notesOf(interviewId)) {
    if (mark === 'suggestion') await followSuggestion(personId, { text, interviewId, noteId });
    if (mark === 'name' && !(await stepOfNote(personId, noteId)))
      await noteReferral(personId, nameInLine(text), { interviewId, noteId });
  }
}

async function change(interviewId: string, changed: (debrief: Debrief) => Debrief): Promise<void> {
  await db.transaction('rw', db.interviews, async () => {
    const interview = await db.interviews.get(interviewId);
    if (!interview) return;
    const debrief = changed(interview.debrief ?? { answers: {} });
    await db.interviews.put({ ...interview, debrief });
  });
}
