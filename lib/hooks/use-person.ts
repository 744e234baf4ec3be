/** One person with everything a screen about them shows, live. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { History } from '@/lib/domain/reminders/plan-reminders';
import { isSpokenOf, type ReminderRow } from '@/lib/domain/reminders/reminder';
import { now } from '@/lib/platform/clock';
import type { DraftRow } from '@/lib/storage/database';
import { draftsOf, historyOf, remindersOf } from '@/lib/storage/history';

export interface PersonRecord extends History {
  drafts: DraftRow[];
  reminders: ReminderRow[];
}

/** The record; `undefined` while it is read, `null` when there is no such person. */
export function usePerson(personId: string): PersonRecord | null | undefined {
  return useLiveQuery(async () => {
    const [history, drafts, reminders] = await Promise.all([
      historyOf(personId),
      draftsOf(personId),
      remindersOf(personId),
    ]);
    const spoken = reminders.filter((row) => isSpokenOf(row, now()));
    return history ? { ...history, drafts, reminders: spoken } : null;
  }, [personId]);
}
