/** Drafts changed by hand: kept with every keystroke, frozen with the step when they are sent. */
import type { Draft } from '@/lib/domain/draft';
import { draftId } from '@/lib/domain/draft';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { db } from '@/lib/storage/database';
import { PERSON_TABLES, refreshPerson } from './refresh-person';

/** Keeps the text as typed. */
export async function keepDraft(personId: string, draft: Draft): Promise<void> {
  await db.drafts.put({ ...draft, id: draftId(personId, draft), personId, updatedAt: now() });
}

/** Goes back to the text made from the answers. Returns the row that was dropped, so that it can be put back. */
export async function dropDraft(personId: string, draft: Pick<Draft, 'kind' | 'channel'>): Promise<void> {
  await db.drafts.delete(draftId(personId, draft));
}

/** The user sent it. The words are frozen with the step, and the step's id is returned for *Undo*. */
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
