/**
 * What is written down about notices beside the settings: how many were raised on which day, and what stands in the one that is just being
 * shown. The second is written before it is shown: should the worker be stopped before the reminders themselves say that they were
 * shown, the notice that stands there, a click on it or its being put away still counts.
 */
import { shownRow } from '@/lib/domain/reminders/reminder';
import { noticesShown } from '@/lib/platform/notices';
import { db } from '@/lib/storage/database';

const RAISED = 'notices';

/** What one notice shows, and for which moment and day. */
export interface Showing {
  noticeId: string;
  reminderIds: readonly string[];
  at: string;
  day: string;
}

/** How many notices were raised on a day. */
export async function raisedOn(day: string): Promise<number> {
  const value = await read();
  return value['day'] === day && typeof value['count'] === 'number' ? value['count'] : 0;
}

/** To be called just before the notice is shown. */
export async function aboutToShow(showing: Showing): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ group: RAISED, value: { ...(await read()), showing } });
  });
}

/** Writes these down as shown at a moment. With `raisedFor`, a day, one more notice was raised on it. */
export async function writeShown(
  reminderIds: readonly string[],
  at: string,
  raisedFor: string | undefined,
): Promise<void> {
  await db.transaction('rw', [db.reminders, db.settings], async () => {
    for (const row of await db.reminders.bulkGet([...reminderIds]))
      if (row?.state === 'live') await db.reminders.put(shownRow(row, at));
    if (raisedFor === undefined) return;
    const value = { day: raisedFor, count: (await raisedOn(raisedFor)) + 1 };
    await db.settings.put({ group: RAISED, value });
  });
}

/** The user has seen this notice: what stands in it was shown, even if nobody came to write it down. */
export async function noticeSeen(noticeId: string): Promise<void> {
  const showing = await unwritten();
  if (showing?.noticeId === noticeId) await writeShown(showing.reminderIds, showing.at, showing.day);
}

/** Catches up when a notice stands there of which nobody came to write down that it was shown. Returns whether one did. */
export async function catchUp(): Promise<boolean> {
  const showing = await unwritten();
  if (!showing || !(await noticesShown()).includes(showing.noticeId)) return false;
  await writeShown(showing.reminderIds, showing.at, showing.day);
  return true;
}

async function unwritten(): Promise<Showing | undefined> {
  return (await read())['showing'] as Showing | undefined;
}

async function read(): Promise<Record<string, unknown>> {
  return (await db.settings.get(RAISED))?.value ?? {};
}
