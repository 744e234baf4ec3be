/** Drafts changed by hand, kept with every keystroke, and their earlier wordings. */
import { draftId, type Draft } from '@/lib/domain/draft';
import { now } from '@/lib/platform/clock';
import { db, type DraftRow } from '@/lib/storage/database';

/** So many earlier wordings are kept; the oldest go first. */
const VERSIONS = 20;

/** Keeps the text as typed. */
export async function keepDraft(personId: string, draft: Draft): Promise<void> {
  await write(personId, draft, (before) => before?.versions);
}

/** Puts another text in the place of what is there, which is kept as an earlier wording. */
export async function replaceDraft(personId: string, draft: Draft): Promise<void> {
  await write(personId, draft, withVersion);
}

/** Goes back to the text made from the answers. What was typed is kept as an earlier wording. */
export async function startOver(personId: string, draft: Pick<Draft, 'kind' | 'channel'>): Promise<void> {
  await write(personId, { ...draft, body: '' }, withVersion, true);
}

async function write(
  personId: string,
  { kind, channel, subject, body }: Draft,
  versionsAfter: (before: DraftRow | undefined) => DraftRow['versions'],
  asMade = false,
): Promise<void> {
  const at = now();
  const id = draftId(personId, { kind, channel });
  await db.transaction('rw', db.drafts, async () => {
    const versions = versionsAfter(await db.drafts.get(id));
    await db.drafts.put({
      id,
      personId,
      kind,
      channel,
      ...(subject !== undefined && { subject }),
      body,
      updatedAt: at,
      ...(versions && { versions }),
      ...(asMade && { asMade }),
    });
  });
}

function withVersion(before: DraftRow | undefined): DraftRow['versions'] {
  if (!before || before.asMade) return before?.versions;
  const { updatedAt, subject, body, versions = [] } = before;
  const version = { at: updatedAt, ...(subject !== undefined && { subject }), body };
  return [...versions, version].slice(-VERSIONS);
}
