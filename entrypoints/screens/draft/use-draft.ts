/**
 * One draft on a screen: the text made from the answers until the user types, then the user's own. What is typed is kept with every
 * keystroke; what comes back from storage never moves the cursor.
 */
import { useState } from 'react';
import { keepDraft, replaceDraft, startOver } from '@/lib/actions/drafts';
import { draftId, type Channel, type Draft, type DraftKind } from '@/lib/domain/draft';
import type { Composed, MissingAnswer } from '@/lib/domain/drafting/context';
import type { PersonRecord } from '@/lib/hooks/use-person';
import type { DraftRow } from '@/lib/storage/database';

export interface Words {
  subject?: string;
  body: string;
}

export interface DraftOnScreen {
  /** Absent while an answer is missing. */
  draft: Draft | undefined;
  /** The answers it still needs, first thing first. */
  missing: MissingAnswer[];
  byHand: boolean;
  /** Earlier wordings, latest last. */
  versions: NonNullable<DraftRow['versions']>;
  /** Keeps what is typed. */
  change(words: Partial<Words>): void;
  /** Puts other words in their place; what was there becomes an earlier wording. */
  replace(words: Words): void;
  /** Goes back to the text made from the answers; what was there becomes an earlier wording. */
  startOver(): void;
}

export function useDraft(
  { person, drafts }: PersonRecord,
  kind: DraftKind,
  channel: Channel,
  composed: Composed | undefined,
): DraftOnScreen {
  const id = draftId(person.id, { kind, channel });
  const [typing, setTyping] = useState<{ id: string; words: Words }>();
  const stored = drafts.find((row) => row.id === id);
  const own = typing?.id === id ? typing.words : stored?.asMade ? undefined : stored;
  const words = own ?? (composed?.complete ? composed : undefined);
  const draft = words && { kind, channel, ...wordsOf(words) };
  const put = (next: Words, keep: typeof keepDraft) => {
    setTyping({ id, words: next });
    void keep(person.id, { kind, channel, ...next });
  };
  return {
    draft,
    missing: !composed || composed.complete || own ? [] : composed.missing,
    byHand: own !== undefined,
    versions: stored?.versions ?? [],
    change: (changed) => {
      if (draft) put({ ...wordsOf(draft), ...changed }, keepDraft);
    },
    replace: (next) => put(next, replaceDraft),
    startOver: () => {
      setTyping(undefined);
      void startOver(person.id, { kind, channel });
    },
  };
}

function wordsOf({ subject, body }: Words): Words {
  return { body, ...(subject !== undefined && { subject }) };
}

/** The channel to begin with: where words were last typed, else the warmest that is open. */
export function firstChannel(
  { person, drafts }: PersonRecord,
  kind: DraftKind,
  channels: readonly Channel[],
): Channel {
  const latest = drafts
    .filter((row) => row.kind === kind && !row.asMade)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
  if (latest && channels.includes(latest.channel)) return latest.channel;
  const { degree, email } = person;
  if (email && channels.includes('email')) return 'email';
  if (degree === 1 && channels.includes('linkedin-message')) return 'linkedin-message';
  return channels[0] ?? 'linkedin-message';
}
