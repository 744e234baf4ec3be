/** Entering, moving and calling off a conversation, and what is remembered of it. */
import type { Interview } from '@/lib/domain/interview';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { db } from '@/lib/storage/database';
import { enteredJustNow } from './once';
import { PERSON_TABLES, refreshPerson } from './refresh-person';

export type InterviewTimes = Pick<
  Interview,
  'startAt' | 'endAt' | 'zone' | 'format' | 'place' | 'link' | 'phone' | 'travelMinutes'
>;

/** Enters a conversation with someone, once however often it is pressed. Returns the step's id for *Undo*. */
export async function scheduleInterview(personId: string, times: InterviewTimes): Promise<string> {
  const at = now();
  const interviewId = newId();
  const stepId = newId();
  return db.transaction('rw', PERSON_TABLES, async () => {
    const before = await enteredJustNow(personId, times, at);
    if (before) return before.id;
    await db.interviews.add({ id: interviewId, personId, state: 'planned', ...times });
    await db.steps.add({ id: stepId, personId, kind: 'scheduled', at, interviewId });
    await refreshPerson(personId, at);
    return stepId;
  });
}

/** Moves a conversation. Its thank-you moves with it. Returns the step's id for *Undo*, or undefined when it is gone. */
export async function moveInterview(interviewId: string, times: InterviewTimes): Promise<string | undefined> {
  const at = now();
  const stepId = newId();
  return db.transaction('rw', PERSON_TABLES, async () => {
    const before = await db.interviews.get(interviewId);
    if (!before) return undefined;
    const { personId } = before;
    // The calendar's copy is replaced, not doubled: the same UID with a higher SEQUENCE (RFC 5545 3.8.7.4).
    const { place: _place, link: _link, phone: _phone, travelMinutes: _travel, ...rest } = before;
    await db.interviews.put({ ...rest, ...times, calendarSequence: (before.calendarSequence ?? 0) + 1 });
    await db.steps.add({
      id: stepId,
      personId,
      kind: 'rescheduled',
      at,
      interviewId,
      interviewBefore: before,
    });
    await refreshPerson(personId, at);
    return stepId;
  });
}

/** Keeps what stayed with the user, as it is typed: the thank-you is written from it. */
export async function keepTakeaway(
  interviewId: string,
  notes: { takeaway?: string; next?: string },
): Promise<void> {
  await db.interviews.update(interviewId, notes);
}
