/** Questions about reminders. Each reads an index; none walks the table. */
import Dexie from 'dexie';
import type { ReminderRow } from '@/lib/domain/reminders/reminder';
import { db } from './database';

/** Reminders with a nudge that has come and was not shown. */
export function remindersToShow(now: string): Promise<ReminderRow[]> {
  return db.reminders
    .where('[state+wakeAt]')
    .between(['live', Dexie.minKey], ['live', now], true, true)
    .toArray();
}

/** The instant of the earliest nudge that was not shown, past or future. */
export async function firstWakeAt(): Promise<string | undefined> {
  const row = await db.reminders
    .where('[state+wakeAt]')
    .between(['live', Dexie.minKey], ['live', Dexie.maxKey])
    .first();
  return row?.wakeAt;
}

/** The instant of the next nudge after `now`. */
export async function nextWakeAt(now: string): Promise<string | undefined> {
  const row = await db.reminders
    .where('[state+wakeAt]')
    .between(['live', now], ['live', Dexie.maxKey], false, false)
    .first();
  return row?.wakeAt;
}

/** Reminders in view, oldest first. */
export function remindersInView(now: string): Promise<ReminderRow[]> {
  return db.reminders
    .where('[state+visibleAt]')
    .between(['live', Dexie.minKey], ['live', now], true, true)
    .toArray();
}

/** How many reminders are in view: the number on the badge. */
export function countInView(now: string): Promise<number> {
  return db.reminders
    .where('[state+visibleAt]')
    .between(['live', Dexie.minKey], ['live', now], true, true)
    .count();
}
