/** What every part of preparing and of looking back is given. */
import type { Note } from '@/lib/domain/interview';
import type { Settings } from '@/lib/domain/settings';
import type { ConversationRecord } from '@/lib/hooks/use-interview';
import type { Offer } from './use-undo';

export interface PrepareProps {
  record: ConversationRecord;
  settings: Settings;
  now: string;
  offer: Offer;
}

export interface DebriefProps {
  record: ConversationRecord;
  offer: Offer;
}

/** A part that is made from the notes. */
export interface NotedProps extends DebriefProps {
  notes: readonly Note[];
}
