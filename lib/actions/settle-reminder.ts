/** What the user does with a reminder itself: done, not needed, later. Each can be taken back. */
import type { ReminderRow } from '@/lib/domain/reminders/reminder';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/storage/database';
import { PERSON_TABLES, refreshPerson } from './refresh-person';

/** Marks it done or not needed. It stays so when the plan is made again. Returns the row as it was, for `restoreReminder`. */
export async function settleReminder(
  reminderId: string,
  state: 'done' | 'dismissed',
): Promise<ReminderRow | undefined> {
  return change(reminderId, ({ snoozedUntil: _until, ...row }) => ({ ...row, state }));
}

/** Puts it off: nothing of it shows before `until` (an instant), then it shows once more. Returns the row as it was. */
export async function snoozeReminder(reminderId: string, until: string): Promise<ReminderRow | undefined> {
  return change(reminderId, (row) => ({ ...row, state: 'live', snoozedUntil: until }));
}

/** Puts a reminder back as it was before it was settled or put off. Nothing when the plan no longer asks for it. */
export async function restoreReminder(before: ReminderRow): Promise<void> {
  await change(before.id, () => before);
}

/** Stops one rule of domain.md 5 for this person, or lets it come again. */
export async function stopRule(personId: string, rule: string, stopped = true): Promise<void> {
  const at = now();
  await db.transaction('rw', PERSON_TABLES, async () => {
    const person = await db.people.get(personId);
    if (!person) return;
    const others = (person.stopped ?? []).filter((one) => one !== rule);
    await db.people.put({ ...person, stopped: stopped ? [...others, rule] : others });
    await refreshPerson(personId, at, false);
  });
}

/** The row is changed and then planned anew, which works out when it shows next. */
async function change(
  reminderId: string,
  changed: (row: ReminderRow) => ReminderRow,
): Promise<ReminderRow | undefined> {
  const at = now();
  return db.transaction('rw', PERSON_TABLES, async () => {
    const before = await db.reminders.get(reminderId);
    if (!before) return undefined;
    await db.reminders.put(changed(before));
    await refreshPerson(before.personId, at, false);
    return before;
  });
}
