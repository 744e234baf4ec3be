/** What is chosen about somebody. Apart from answers.ts: it plans their reminders anew, which a draft being typed need not carry. */
import type { HowKnown, ReferredBy } from '@/lib/domain/person';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/storage/database';
import { PERSON_TABLES, refreshPerson } from './refresh-person';

/** What is chosen about somebody; `null` takes it away. */
export interface Choices {
  known?: HowKnown | null;
  goalId?: string | null;
  referredBy?: ReferredBy | null;
  keepInTouchMonths?: number | null;
}

/** Keeps what was chosen about somebody. Their reminders are planned anew, and those of who led to them. */
export async function choose(personId: string, choices: Choices): Promise<void> {
  const at = now();
  await db.transaction('rw', PERSON_TABLES, async () => {
    const person = await db.people.get(personId);
    if (!person) return;
    const { known, goalId, referredBy, keepInTouchMonths, ...rest } = { ...person, ...choices };
    await db.people.put({
      ...rest,
      ...(known && { known }),
      ...(goalId && { goalId }),
      ...(referredBy && { referredBy }),
      ...(keepInTouchMonths && { keepInTouchMonths }),
    });
    const referrers = [person.referredBy?.personId, referredBy?.personId];
    const changed = new Set(choices.referredBy === undefined ? [personId] : [personId, ...referrers]);
    for (const id of changed) if (id) await refreshPerson(id, at, false);
  });
}
