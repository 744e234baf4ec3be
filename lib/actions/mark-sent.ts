/** The user sent a message. */
import { draftId, type Draft, type DraftKind } from '@/lib/domain/draft';
import type { StepKind } from '@/lib/domain/steps';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { db } from '@/lib/storage/database';
import { ledBy } from '@/lib/storage/history';
import { markedJustNow } from './once';
import { PERSON_TABLES, refreshPerson } from './refresh-person';

/** Messages that are a step of their own; every other one is `sent`. */
const STEP_OF: Partial<Record<DraftKind, StepKind>> = {
  'thank-you': 'thanked',
  'thank-you-card': 'card-posted',
  'report-back': 'reported-back',
  'keep-in-touch': 'kept-in-touch',
};

export interface SentAbout {
  /** The conversation it is about. */
  interviewId?: string;
  /** The `suggestion-given` step a report back is about. */
  about?: string;
  /** When it was sent or posted: now, unless said otherwise. */
  at?: string;
}

/** Marks it sent, once however often it is pressed. The words are frozen with the step, whose id is returned for *Undo*. */
export async function markSent(personId: string, draft: Draft, about: SentAbout = {}): Promise<string> {
  const at = now();
  const id = newId();
  const { kind, channel, subject, body } = draft;
  const message = { kind, channel, ...(subject !== undefined && { subject }), body };
  const step = STEP_OF[kind] ?? 'sent';
  return db.transaction('rw', PERSON_TABLES, async () => {
    const before = await markedJustNow(personId, step, { message, ...about }, at);
    if (before) return before.id;
    await db.steps.add({ id, personId, kind: step, at, message, ...about });
    await db.drafts.delete(draftId(personId, draft));
    if (kind === 'report-back') await tellOfThoseTheyNamed(personId, id, about.at ?? at, at);
    await refreshPerson(personId, at);
    return id;
  });
}

/**
 * A report back to somebody who named others tells them what came of it: it stands in the history of each who was written to as well,
 * where the reminder to tell the referrer looks (see `told-referrer.ts`). Undoing the report undoes these.
 */
async function tellOfThoseTheyNamed(
  referrerId: string,
  reportId: string,
  happenedAt: string,
  writtenAt: string,
): Promise<void> {
  for (const { id: personId, stage } of await ledBy(referrerId)) {
    if (stage === 'saved') continue;
    const id = `${reportId}|${personId}`;
    await db.steps.add({ id, personId, kind: 'reported-back', at: happenedAt, about: referrerId });
    await refreshPerson(personId, writtenAt, false);
  }
}
