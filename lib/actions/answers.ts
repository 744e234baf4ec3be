/** The answers a draft is made from, kept as they are typed, and a guess confirmed. */
import { type Ask } from '@/lib/domain/ask';
import { TYPED_MAX, type Said } from '@/lib/domain/person';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/storage/database';

/** Fields that only the user knows. */
export interface Answers {
  why?: string;
  share?: string;
  email?: string;
  phone?: string;
  address?: string;
  sayIt?: string;
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

/** Keeps the answers a draft is made from, as they are typed. Each is cut at its limit. */
export async function answer(personId: string, { ask, ...typed }: Answers): Promise<void> {
  const cut = Object.fromEntries(
    (Object.entries(typed) as [keyof typeof typed, string | undefined][]).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, value.slice(0, TYPED_MAX[field])]],
    ),
  );
  await db.people.update(personId, { ...cut, ...(ask && { ask }) });
}

/** Keeps what is typed for messages of one kind only. */
export async function keepSaid(personId: string, said: Said): Promise<void> {
  await db.transaction('rw', db.people, async () => {
    const person = await db.people.get(personId);
    if (!person) return;
    const { news, reason, ...rest } = said;
    await db.people.put({
      ...person,
      said: {
        ...person.said,
        ...rest,
        ...(news !== undefined && { news: news.slice(0, TYPED_MAX.news) }),
        ...(reason !== undefined && { reason: reason.slice(0, TYPED_MAX.reason) }),
      },
    });
  });
}
