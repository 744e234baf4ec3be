/**
 * Brings everything derived from a person's steps up to date: the stage and the reminders. Called inside the transaction of every
 * action, so that a screen and the alarm read an index and never have to work anything out.
 */
import { planReminders } from '@/lib/domain/reminders/plan-reminders';
import { reminderRow } from '@/lib/domain/reminders/reminder';
import { defaultReminderSettings } from '@/lib/domain/settings';
import { stageOf } from '@/lib/domain/stage-of';
import { zone } from '@/lib/platform/clock';
import { db } from '@/lib/storage/database';
import { historyOf, remindersOf } from '@/lib/storage/history';

/** The tables an action's transaction must hold for `refreshPerson`. */
export const PERSON_TABLES = [db.people, db.steps, db.interviews, db.reminders, db.drafts];

/** Writes the stage and the reminders of one person anew. `touchedAt` moves only when something happened with them. */
export async function refreshPerson(personId: string, now: string, touched = true): Promise<void> {
  const [history, stored] = await Promise.all([historyOf(personId), remindersOf(personId)]);
  if (!history) {
    await db.reminders.where('personId').equals(personId).delete();
    return;
  }
  const rows = planReminders(history, defaultReminderSettings(zone()), now).map((planned) =>
    reminderRow(
      planned,
      stored.find((row) => row.id === planned.id),
    ),
  );
  const kept = new Set(rows.map((row) => row.id));
  await db.reminders.bulkDelete(stored.map((row) => row.id).filter((id) => !kept.has(id)));
  await db.reminders.bulkPut(rows);
  const { person, steps, interviews } = history;
  await db.people.put({
    ...person,
    stage: stageOf(steps, interviews, now),
    touchedAt: touched ? now : person.touchedAt,
  });
}
