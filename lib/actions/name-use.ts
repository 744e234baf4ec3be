/** What the one who gave a name said of using theirs. Apart from referrals.ts: a draft being typed need not carry the saving of people. */
import type { ReferredBy } from '@/lib/domain/person';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { db } from '@/lib/storage/database';
import { PERSON_TABLES, refreshPerson } from './refresh-person';

/**
 * Keeps whether the person may be told who gave their name; `undefined` for not asked. The step in which the name was given says the same
 * after it. Returns what was kept before, to take the answer back with.
 */
export async function answerNameUse(
  personId: string,
  mayUseName: boolean | undefined,
): Promise<boolean | undefined> {
  const at = now();
  return db.transaction('rw', PERSON_TABLES, async () => {
    const by = (await db.people.get(personId))?.referredBy;
    if (!by || by.mayUseName === mayUseName) return by?.mayUseName;
    await db.people.update(personId, { referredBy: withAnswer(by, mayUseName) });
    if (by.stepId) await putRight(by.stepId, mayUseName, at);
    await refreshPerson(personId, at, false);
    if (by.personId) await refreshPerson(by.personId, at, false);
    return by.mayUseName;
  });
}

/** Steps are never changed: the one in which the name was given is undone and the same is added, with whoever was saved from it. */
async function putRight(stepId: string, mayUseName: boolean | undefined, at: string): Promise<void> {
  const step = await db.steps.get(stepId);
  if (!step?.referral) return;
  const { id, personId, referral } = step;
  const others = await db.steps.where('personId').equals(personId).toArray();
  if (others.some(({ undoes }) => undoes === id)) return;
  const next = newId();
  await db.steps.bulkAdd([
    { ...step, id: next, referral: withAnswer(referral, mayUseName) },
    { id: newId(), personId, kind: 'undone', at, undoes: id },
  ]);
  await follow(id, next, mayUseName);
}

/** Whoever was saved from a name that was put right belongs to the new step, with what is now known about using the name. */
export async function follow(
  oldId: string,
  newStepId: string,
  mayUseName: boolean | undefined,
): Promise<void> {
  const led = await db.people.filter(({ referredBy }) => referredBy?.stepId === oldId).toArray();
  for (const { id, referredBy } of led) {
    if (!referredBy) continue;
    await db.people.update(id, { referredBy: withAnswer({ ...referredBy, stepId: newStepId }, mayUseName) });
  }
}

function withAnswer<Named extends Pick<ReferredBy, 'mayUseName'>>(
  { mayUseName: _old, ...rest }: Named,
  mayUseName: boolean | undefined,
): Omit<Named, 'mayUseName'> & Pick<ReferredBy, 'mayUseName'> {
  return { ...rest, ...(mayUseName !== undefined && { mayUseName }) };
}
