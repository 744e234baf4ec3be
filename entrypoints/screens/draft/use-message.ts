/** One message on a screen: its channel, its words, how many are too many, and what the review found. */
import { useState } from 'react';
import { hardLimit, type Channel, type Draft } from '@/lib/domain/draft';
import type { DraftPartProps } from './draft-props';
import { firstChannel, useDraft, type DraftOnScreen } from './use-draft';
import { useReview, type Review } from './use-review';

export interface Message {
  /** Tells one draft from another. */
  about: string;
  channel: Channel;
  setChannel: (channel: Channel) => void;
  words: DraftOnScreen;
  draft: Draft | undefined;
  /** How many characters the channel takes. */
  limit: number | undefined;
  /** How many characters too many. */
  over: number;
  review: Review | undefined;
}

export function useMessage({ record, settings, kind, channels, made }: DraftPartProps): Message {
  const { person } = record;
  const [channel, setChannel] = useState(() => firstChannel(record, kind, channels));
  const words = useDraft(record, kind, channel, made?.compose(channel));
  const { draft } = words;
  const limit = hardLimit(channel, settings.account.premium);
  const over = draft && limit !== undefined ? Math.max(0, draft.body.length - limit) : 0;
  const secrecy = { ...settings.discretion, employer: settings.sender.employer };
  const about = `${person.id}|${kind}|${channel}`;
  const review = useReview(draft, { context: made?.reviewContext, person, secrecy }, about);
  return { about, channel, setChannel, words, draft, limit, over, review };
}
