/**
 * Makes the browser agree with the reminders: shows what has come up, sets the badge, and sets one alarm for the next moment.
 * Doing it twice changes nothing. It runs at every start of the worker, on the alarm, when a page opens and after each change; a
 * Web Lock keeps two runs apart. Reads indexes only.
 */
import { noticeFor, reminderOfNotice } from '@/lib/domain/reminders/notice';
import { minutesAfter } from '@/lib/domain/instant';
import { nudgeToShow, type ReminderRow } from '@/lib/domain/reminders/reminder';
import { now as clockNow } from '@/lib/platform/clock';
import { clearNotice, noticesShown, setBadge, showNotice } from '@/lib/platform/notices';
import { AGAIN_MINUTES, wakeUpAt } from '@/lib/platform/wake-up';
import { db } from '@/lib/storage/database';
import { countInView, nextWakeAt, remindersToShow } from '@/lib/storage/reminders';
import { PERSON_TABLES, refreshPerson } from './refresh-person';

const LOCK = 'parley-reconcile';

/** See the top of this file. `now` is given only by tests. */
export async function reconcile(now?: string): Promise<void> {
  await navigator.locks.request(LOCK, () => reconcileNow(now ?? clockNow()));
}

async function reconcileNow(now: string): Promise<void> {
  const due = await freshlyDue(now);
  // Should the worker be stopped in the middle, this rings until the real alarm is set at the end.
  if (due.length > 0) await wakeUpAt(minutesAfter(now, AGAIN_MINUTES));
  await setBadge(await countInView(now));
  if (due.length > 0) await show(due, now);
  await clearSettled();
  await wakeUpAt(await nextWakeAt(now));
}

/** What has a nudge to show, after planning these people anew: time alone can change what a reminder says. */
async function freshlyDue(now: string): Promise<ReminderRow[]> {
  const stale = await remindersToShow(now);
  const personIds = [...new Set(stale.map((row) => row.personId))];
  if (personIds.length === 0) return [];
  await db.transaction('rw', PERSON_TABLES, async () => {
    for (const personId of personIds) await refreshPerson(personId, now, false);
  });
  return remindersToShow(now);
}

/** Shows first and writes down after: a worker stopped in between shows the same id again, which replaces and does not double. */
async function show(due: readonly ReminderRow[], now: string): Promise<void> {
  const people = await db.people.bulkGet(due.map((row) => row.personId));
  const entries = due.flatMap((reminder, index) => {
    const nudge = nudgeToShow(reminder, now);
    return nudge ? [{ reminder, nudge, name: people[index]?.name ?? '' }] : [];
  });
  const notice = noticeFor(entries);
  if (notice && !(await noticesShown()).includes(notice.id)) await showNotice(notice);
  await db.transaction('rw', db.reminders, async () => {
    for (const { reminder, nudge } of entries) {
      const wakeAt = reminder.nudges.find((other) => other > nudge);
      const { wakeAt: _shown, ...row } = reminder;
      await db.reminders.put({ ...row, shownAt: nudge, ...(wakeAt && { wakeAt }) });
    }
  });
}

/** Takes away notices of reminders that are settled: thanked in the popup while the notice was still up. */
async function clearSettled(): Promise<void> {
  for (const noticeId of await noticesShown()) {
    const about = reminderOfNotice(noticeId);
    if (!about || about === 'bundle') continue;
    if (!(await db.reminders.get(about.reminderId))) await clearNotice(noticeId);
  }
}
