/**
 * Brings everything derived from a person's steps up to date: the stage, the reminders and when the next one is due. Called inside the
 * transaction of every action, so that a screen and the alarm read an index and never have to work anything out.
 */
import { planReminders } from '@/lib/domain/reminders/plan-reminders';
import { reminderRow, type ReminderRow } from '@/lib/domain/reminders/reminder';
import { settingsFrom, type ReminderSettings } from '@/lib/domain/settings';
import { stageOf } from '@/lib/domain/stage-of';
import { zone } from '@/lib/platform/clock';
import { db } from '@/lib/storage/database';
import { historyOf, remindersOf } from '@/lib/storage/history';

/** The tables an action's transaction must hold for `refreshPerson`. */
export const PERSON_TABLES = [
  db.people,
  db.steps,
  db.interviews,
  db.reminders,
  db.drafts,
  db.notes,
  db.goals,
  db.settings,
];

/** Writes the stage and the reminders of one person anew. `touchedAt` moves only when something happened with them. */
export async function refreshPerson(personId: string, now: string, touched = true): Promise<void> {
  const [history, stored, settings] = await Promise.all([
    historyOf(personId),
    remindersOf(personId),
    reminderSettings(),
  ]);
  if (!history) {
    await db.reminders.where('personId').equals(personId).delete();
    return;
  }
  const before = new Map(stored.map((row) => [row.id, row]));
  const rows = planReminders(history, settings, now).map((planned) =>
    reminderRow(planned, before.get(planned.id)),
  );
  const kept = new Set(rows.map((row) => row.id));
  await db.reminders.bulkDelete([...before.keys()].filter((id) => !kept.has(id)));
  await db.reminders.bulkPut(rows);
  const { nextDueAt: _old, ...person } = history.person;
  const nextDueAt = firstDue(rows);
  await db.people.put({
    ...person,
    stage: stageOf(history.steps, history.interviews, now),
    touchedAt: touched ? now : person.touchedAt,
    ...(nextDueAt && { nextDueAt }),
  });
}

/** When reminders may come, as chosen, in the zone the user is in now. Runs inside a transaction over `settings`. */
async function reminderSettings(): Promise<ReminderSettings> {
  const row = await db.settings.get('reminders');
  return { ...settingsFrom(row ? [row] : []).reminders, zone: zone() };
}

function firstDue(rows: readonly ReminderRow[]): string | undefined {
  return rows
    .filter((row) => row.state === 'live')
    .map((row) => row.snoozedUntil ?? row.dueAt)
    .sort()[0];
}
