/** Holding a conversation: beginning early, ringing somebody now, more time that they offered, and its end. */
import { phoneQuestions } from '@/lib/domain/conversation/phone-script';
import { minutesAfter, minutesBetween } from '@/lib/domain/instant';
import { momentOf, type Interview } from '@/lib/domain/interview';
import { now, zone } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { db } from '@/lib/storage/database';
import { PERSON_TABLES, refreshPerson } from './refresh-person';

export interface Called {
  interviewId: string;
  /** The step to undo; absent when they were being talked with already. */
  stepId?: string;
}

/**
 * They want to talk at once (seed 001): a conversation by phone that begins now, as long as was asked for, with the short list for the
 * phone. A conversation that is on already is gone on with. Undefined when there is no such person.
 */
export async function callNow(personId: string): Promise<Called | undefined> {
  const at = now();
  const [interviewId, stepId] = [newId(), newId()];
  return db.transaction('rw', PERSON_TABLES, async () => {
    const person = await db.people.get(personId);
    if (!person) return undefined;
    const others = await db.interviews.where('personId').equals(personId).toArray();
    const on = others.find((other) => other.state === 'planned' && momentOf(other, at) === 'now');
    if (on) return { interviewId: on.id };
    await db.interviews.add({
      id: interviewId,
      personId,
      startAt: at,
      endAt: minutesAfter(at, person.ask.minutes),
      zone: zone(),
      format: 'phone',
      ...(person.phone && { phone: person.phone }),
      state: 'planned',
      questions: phoneQuestions(newId),
    });
    await db.steps.add({ id: stepId, personId, kind: 'scheduled', at, interviewId });
    await refreshPerson(personId, at);
    return { interviewId, stepId };
  });
}

/** They begin before the agreed time: it moves here and stays as long as agreed. Nothing when it has begun. Returns the step to undo. */
export async function beginNow(interviewId: string): Promise<string | undefined> {
  const at = now();
  return changeTimes(interviewId, 'rescheduled', at, ({ startAt, endAt }) =>
    at < startAt ? { startAt: at, endAt: minutesAfter(at, minutesBetween(startAt, endAt)) } : undefined,
  );
}

/** It is over. An end that lies ahead moves here; one that has passed stays as agreed. Returns the step to undo. */
export async function endNow(interviewId: string): Promise<string | undefined> {
  const at = now();
  return changeTimes(interviewId, 'met', at, ({ startAt, endAt }) =>
    at < endAt && at > startAt ? { startAt, endAt: at } : { startAt, endAt },
  );
}

/** They offered more time (seeds 000 and 004): the end moves and the minutes are remembered. Negative minutes take an offer back. */
export async function offerMinutes(interviewId: string, minutes: number): Promise<void> {
  const at = now();
  await db.transaction('rw', PERSON_TABLES, async () => {
    const interview = await db.interviews.get(interviewId);
    if (!interview) return;
    const { offeredMinutes = 0, ...rest } = interview;
    const offered = Math.max(0, offeredMinutes + minutes);
    await db.interviews.put({
      ...rest,
      endAt: minutesAfter(interview.endAt, offered - offeredMinutes),
      ...(offered > 0 && { offeredMinutes: offered }),
    });
    await refreshPerson(interview.personId, at, false);
  });
}

type Times = Pick<Interview, 'startAt' | 'endAt'>;

async function changeTimes(
  interviewId: string,
  kind: 'rescheduled' | 'met',
  at: string,
  change: (times: Times) => Times | undefined,
): Promise<string | undefined> {
  const stepId = newId();
  return db.transaction('rw', PERSON_TABLES, async () => {
    const before = await db.interviews.get(interviewId);
    const times = before && change(before);
    if (!before || !times) return undefined;
    const moves = times.startAt !== before.startAt || times.endAt !== before.endAt;
    if (moves) await db.interviews.put({ ...before, ...times });
    await db.steps.add({
      id: stepId,
      personId: before.personId,
      kind,
      at,
      interviewId,
      ...(moves && { interviewBefore: before }),
    });
    await refreshPerson(before.personId, at);
    return stepId;
  });
}
