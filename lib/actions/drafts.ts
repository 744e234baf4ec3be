/** Drafts changed by hand, kept with every keystroke. */
import type { Draft } from '@/lib/domain/draft';
import { draftId } from '@/lib/domain/draft';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/storage/database';

/** Keeps the text as typed. */
export async function keepDraft(personId: string, draft: Draft): Promise<void> {
  await db.drafts.put({ ...draft, id: draftId(personId, draft), personId, updatedAt: now() });
}

/** Goes back to the text made from the answers. Returns the row that was dropped, so that it can be put back. */
export async function dropDraft(personId: string, draft: Pick<Draft, 'kind' | 'channel'>): Promise<void> {
  await db.drafts.delete(draftId(personId, draft));
}
