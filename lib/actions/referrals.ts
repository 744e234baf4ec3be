/** Names somebody gave, and the people they become. */
import type { Person } from '@/lib/domain/person';
import type { Referral } from '@/lib/domain/steps';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { db } from '@/lib/storage/database';
import { follow } from './name-use';
import { PERSON_TABLES, refreshPerson } from './refresh-person';
import { addByHand, type ByHand } from './save-person';
import { stepOfNote } from './suggestions';

/** What a name came from. */
export interface NamedIn {
  interviewId?: string;
  noteId?: string;
}

/**
 * Notes that a person gave a name. A name from a note that was noted already is put right instead: the old step is undone and whoever was
 * saved from it goes over to the new one. Returns the step's id for *Undo*.
 */
export async function noteReferral(
  personId: string,
  referral: Referral,
  from: NamedIn = {},
): Promise<string> {
  const at = now();
  const id = newId();
  return db.transaction('rw', PERSON_TABLES, async () => {
    const before = from.noteId ? await stepOfNote(personId, from.noteId) : undefined;
    if (before?.referral && isSame(before.referral, referral)) return before.id;
    const { interviewId, noteId } = from;
    await db.steps.add({
      id,
      personId,
      kind: 'referred',
      at: before?.at ?? at,
      referral,
      ...(interviewId && { interviewId }),
      ...(noteId && { noteId }),
    });
    if (before) {
      await db.steps.add({ id: newId(), personId, kind: 'undone', at, undoes: before.id });
      await follow(before.id, id, referral.mayUseName);
    }
    await refreshPerson(personId, at);
    return id;
  });
}

/** Makes the person of a name in one step, referred by whoever gave it; with the address of somebody saved, that one is linked. */
export async function saveReferral(
  stepId: string,
  typed: Partial<Omit<ByHand, 'name'>> & { name?: string } = {},
): Promise<{ person: Person; created: boolean; stepId: string } | undefined> {
  return db.transaction('rw', PERSON_TABLES, async () => {
    const step = await db.steps.get(stepId);
    if (!step?.referral) return undefined;
    const saved = await addByHand({ ...typed, name: typed.name?.trim() || step.referral.name });
    await linkTo(saved.person.id, step.personId, stepId);
    return { ...saved, person: (await db.people.get(saved.person.id)) ?? saved.person };
  });
}

/** Says that somebody who is saved already is the one who was named. False when one of them is gone. */
export async function linkReferral(stepId: string, personId: string): Promise<boolean> {
  return db.transaction('rw', PERSON_TABLES, async () => {
    const step = await db.steps.get(stepId);
    return step !== undefined && linkTo(personId, step.personId, stepId);
  });
}

async function linkTo(personId: string, referrerId: string, stepId: string): Promise<boolean> {
  const at = now();
  const [person, referrer, step] = await Promise.all([
    db.people.get(personId),
    db.people.get(referrerId),
    db.steps.get(stepId),
  ]);
  if (!person || !referrer || !step?.referral || personId === referrerId) return false;
  const { mayUseName, about } = step.referral;
  await db.people.put({
    ...person,
    referredBy: {
      name: referrer.name,
      personId: referrerId,
      stepId,
      ...(mayUseName !== undefined && { mayUseName }),
    },
    ...(!person.why && about && { why: about }),
    ...(!person.goalId && referrer.goalId && { goalId: referrer.goalId }),
  });
  await refreshPerson(personId, at, false);
  // The name waits no more: the reminder to write to them is planned with the one who gave it.
  await refreshPerson(referrerId, at, false);
  return true;
}

function isSame(a: Referral, b: Referral): boolean {
  return a.name === b.name && a.about === b.about && a.mayUseName === b.mayUseName;
}
