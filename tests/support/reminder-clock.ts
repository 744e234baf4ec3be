// The clock goes on and nobody does anything: each nudge is raised at most once, none is lost, and the alarm always lies ahead.
import { dayIn, notificationsNow } from '@/lib/domain/reminders/notifications';
import { planReminders } from '@/lib/domain/reminders/plan-reminders';
import { nudgeToShow, reminderRow, shownRow, type ReminderRow } from '@/lib/domain/reminders/reminder';
import type { Moment } from './any-history';

const WAKES = 12;

/** Wakes at every alarm, as the worker does, and throws when a nudge is raised twice, skipped, or never waited for. */
export function letTimePass({ history, settings, now: start }: Moment): void {
  let rows = new Map<string, ReminderRow>();
  const raised = new Set<string>();
  const counts = new Map<string, number>();
  let now = start;
  for (let wake = 0; wake < WAKES; wake += 1) {
    const before = rows;
    rows = new Map(
      planReminders(history, settings, now).map((planned) => [
        planned.id,
        reminderRow(planned, before.get(planned.id)),
      ]),
    );
    const day = dayIn(now, settings.zone);
    const shownToday = counts.get(day) ?? 0;
    const answer = notificationsNow([...rows.values()], { now, settings, shownToday });
    if (answer.show.length > 0) counts.set(day, shownToday + 1);
    for (const row of [...answer.show, ...answer.silent]) {
      const key = `${row.id}|${nudgeToShow(row, now) ?? ''}`;
      if (raised.has(key)) throw new Error(`${key} was raised twice`);
      raised.add(key);
      rows.set(row.id, shownRow(row, now));
    }
    const held = new Set(answer.held.map(({ id }) => id));
    for (const row of rows.values())
      if (nudgeToShow(row, now) !== undefined && !held.has(row.id))
        throw new Error(`${row.id} was lost at ${now}`);
    const next = nextAlarm(rows, answer.heldUntil, now);
    if (next === undefined) return;
    now = next;
  }
}

/** As reconcile sets it: the next wake that lies ahead, or when to look at what is held. */
function nextAlarm(
  rows: ReadonlyMap<string, ReminderRow>,
  heldUntil: string | undefined,
  now: string,
): string | undefined {
  const ahead = [...rows.values()].flatMap(({ wakeAt }) => (wakeAt && wakeAt > now ? [wakeAt] : []));
  return [...ahead, ...(heldUntil ? [heldUntil] : [])].sort()[0];
}
