/**
 * Brings everything derived from a person's steps up to date: the stage, the reminders and when the next one is due. Called inside the
 * transaction of every action, so that a screen and the alarm read an index and never have to work anything out.
 */
import type { Person } from '@/lib/domain/person';
import { planReminders, type History } from '@/lib/domain/reminders/plan-reminders';
import { isSpokenOf, reminderRow, type ReminderRow } from '@/lib/domain/reminders/reminder';
import { settingsFrom, type ReminderSettings } from '@/lib/domain/settings';
import { stageOf } from '@/lib/domain/stage-of';
import type { Step } from '@/lib/domain/steps';
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
  const [history, stored] = await Promise.all([historyOf(personId), remindersOf(personId)]);
  if (history) {
    const touchedAt = touched ? now : history.person.touchedAt;
    await writePlan(history, stored, await reminderSettings(), now, touchedAt);
  } else await db.reminders.where('personId').equals(personId).delete();
}

/** The same for somebody who is new: nothing of them is read, for there is nothing yet. */
export async function planNewPerson(person: Person, saved: Step, settings: ReminderSettings): Promise<void> {
  await writePlan({ person, steps: [saved], interviews: [] }, [], settings, saved.at, person.touchedAt);
}

async function writePlan(
  history: History,
  stored: readonly ReminderRow[],
  settings: ReminderSettings,
  now: string,
  touchedAt: string,
): Promise<void> {
  const before = new Map(stored.map((row) => [row.id, row]));
  const rows = planReminders(history, settings, now).map((planned) =>
    reminderRow(planned, before.get(planned.id)),
  );
  const kept = new Set(rows.map((row) => row.id));
  const gone = [...before.keys()].filter((id) => !kept.has(id));
  const { nextDueAt: _old, ...person } = history.person;
  const nextDueAt = firstDue(rows, now);
  await Promise.all([
    gone.length > 0 ? db.reminders.bulkDelete(gone) : undefined,
    rows.length > 0 ? db.reminders.bulkPut(rows) : undefined,
    db.people.put({
      ...person,
      stage: stageOf(history.steps, history.interviews, now),
      touchedAt,
      ...(nextDueAt && { nextDueAt }),
    }),
  ]);
}

/** When reminders may come, as chosen, in the zone the user is in now. Runs inside a transaction over `settings`. */
export async function reminderSettings(): Promise<ReminderSettings> {
  const row = await db.settings.get('reminders');
  return { ...settingsFrom(row ? [row] : []).reminders, zone: zone() };
}

function firstDue(rows: readonly ReminderRow[], now: string): string | undefined {
  return rows
    .filter((row) => row.state === 'live' && isSpokenOf(row, now))
    .map((row) => row.snoozedUntil ?? row.dueAt)
    .sort()[0];
}
