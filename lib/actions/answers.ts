/** The answers a draft is made from, kept as they are typed, and a guess confirmed. */
import { type Ask } from '@/lib/domain/ask';
import { TYPED_MAX } from '@/lib/domain/person';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/storage/database';

/** Fields that only the user knows. */
export interface Answers {
  why?: string;
  share?: string;
  email?: string;
  ask?: Ask;
}

/** Confirms a field that was read with low confidence: "It’s right". */
export async function confirmField(personId: string, field: 'title' | 'company'): Promise<void> {
  const at = now();
  await db.transaction('rw', db.people, async () => {
    const person = await db.people.get(personId);
    if (!person?.[field]) return;
    await db.people.put({
      ...person,
      origins: { ...person.origins, [field]: { from: 'typed', confidence: 'high', at } },
    });
  });
}

/** Keeps the answers a draft is made from, as they are typed. */
export async function answer(personId: string, answers: Answers): Promise<void> {
  await db.people.update(personId, {
    ...(answers.why !== undefined && { why: answers.why.slice(0, TYPED_MAX.why) }),
    ...(answers.share !== undefined && { share: answers.share.slice(0, TYPED_MAX.share) }),
    ...(answers.email !== undefined && { email: answers.email.slice(0, TYPED_MAX.email) }),
    ...(answers.ask !== undefined && { ask: answers.ask }),
  });
}
