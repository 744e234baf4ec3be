/** The user sent a message. */
import { draftId, type Draft } from '@/lib/domain/draft';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { db } from '@/lib/storage/database';
import { PERSON_TABLES, refreshPerson } from './refresh-person';

/** Marks it sent. The words are frozen with the step, and the step's id is returned for *Undo*. */
export async function markSent(personId: string, draft: Draft, interviewId?: string): Promise<string> {
  const at = now();
  const id = newId();
  await db.transaction('rw', PERSON_TABLES, async () => {
    await db.steps.add({
      id,
      personId,
      kind: draft.kind === 'thank-you' ? 'thanked' : 'sent',
      at,
      message: draft,
      ...(interviewId && { interviewId }),
    });
    await db.drafts.delete(draftId(personId, draft));
    await refreshPerson(personId, at);
  });
  return id;
}
