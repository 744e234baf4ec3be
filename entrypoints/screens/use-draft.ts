/**
 * One draft on a screen: the text made from the answers until the user types, then the user's own. What is typed is kept with every
 * keystroke; what comes back from storage never moves the cursor.
 */
import { useState } from 'react';
import { dropDraft, keepDraft } from '@/lib/actions/drafts';
import { draftId, type Channel, type Draft } from '@/lib/domain/draft';
import { compose, type ComposedKind } from '@/lib/domain/drafting/compose';
import type { MissingAnswer } from '@/lib/domain/drafting/context';
import { draftContext } from '@/lib/domain/drafting/draft-context';
import type { Interview } from '@/lib/domain/interview';
import type { Settings } from '@/lib/domain/settings';
import type { PersonRecord } from '@/lib/hooks/use-person';
import { now, zone } from '@/lib/platform/clock';

export interface DraftOnScreen {
  /** Absent while an answer is missing. */
  draft: Draft | undefined;
  /** The answers it still needs, first thing first. */
  missing: MissingAnswer[];
  byHand: boolean;
  change(words: { subject?: string; body?: string }): void;
  /** Goes back to the text made from the answers; returns a way to have one's own words back. */
  startOver(): () => void;
}

export function useDraft(
  record: PersonRecord,
  settings: Settings,
  kind: ComposedKind,
  channel: Channel,
  interview?: Interview,
): DraftOnScreen {
  const { person, drafts } = record;
  const id = draftId(person.id, { kind, channel });
  const [typing, setTyping] = useState<{ id: string; draft: Draft }>();
  const stored = drafts.find((row) => row.id === id);
  const composed = compose(
    kind,
    channel,
    draftContext(person, settings, { now: now(), zone: zone() }, interview),
  );
  const own = typing?.id === id ? typing.draft : stored;
  const made = composed.complete ? { kind, channel, ...wordsOf(composed) } : undefined;
  const draft = own ? { kind, channel, ...wordsOf(own) } : made;
  const put = (next: Draft) => {
    setTyping({ id, draft: next });
    void keepDraft(person.id, next);
  };
  return {
    draft,
    missing: composed.complete || own ? [] : composed.missing,
    byHand: own !== undefined,
    change: (words) => {
      if (draft) put({ ...draft, ...words });
    },
    startOver: () => {
      setTyping(undefined);
      void dropDraft(person.id, { kind, channel });
      return () => {
        if (draft) put(draft);
      };
    },
  };
}

function wordsOf({ subject, body }: { subject?: string; body: string }) {
  return { body, ...(subject !== undefined && { subject }) };
}

/** The channel to begin with: where words were last typed, else the warmest that is open. */
export function firstChannel(
  record: PersonRecord,
  kind: ComposedKind,
  channels: readonly Channel[],
): Channel {
  const latest = record.drafts
    .filter((row) => row.kind === kind)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
  if (latest && channels.includes(latest.channel)) return latest.channel;
  const { degree, email } = record.person;
  if (email && channels.includes('email')) return 'email';
  if (degree === 1 && channels.includes('linkedin-message')) return 'linkedin-message';
  return channels[0] ?? 'linkedin-message';
}
