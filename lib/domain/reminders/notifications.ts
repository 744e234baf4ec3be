/**
 * Which reminders may raise a notification at this moment, and what waits until when (clock rules of domain.md 5). A notification is a
 * hint: what waits or is quiet stands in *Today* all the same.
 */
import { hoursAfter, instant } from '../instant';
import { outOfQuiet } from '../business-days';
import type { ReminderSettings } from '../settings';
import { atWall, DAY, dayOf, isoDay, wallOf } from '../wall-clock';
import { nudgeToShow, type ReminderRow } from './reminder';
import { awake } from './waking-hours';

export interface Notifications {
  /** To show now, as one notice: one speaks for itself, several are a bundle. The most pressing first. */
  show: ReminderRow[];
  /** To write down as shown without a notice. */
  silent: ReminderRow[];
  /** They wait; they go into the next notice. */
  held: ReminderRow[];
  /** When to look again for the held ones; absent when none is held. Always after `now`. */
  heldUntil?: string;
}

export interface NotificationMoment {
  now: string;
  settings: ReminderSettings;
  /** How many notices were raised on `dayIn(now, zone)`. */
  shownToday: number;
}

/** A nudge older than this was missed: the machine was off. It waits for waking hours as everything else does. */
const FRESH_HOURS = 1;

/** Sorts what is due at `now`. `due` holds live rows; those with nothing to show are left out. */
export function notificationsNow(
  due: readonly ReminderRow[],
  { now, settings, shownToday }: NotificationMoment,
): Notifications {
  const at = instant(now);
  const found = due.filter((row) => row.state === 'live' && nudgeToShow(row, at) !== undefined).sort(byPress);
  const silent = found.filter((row) => row.quiet);
  const loud = found.filter((row) => !row.quiet);
  const usedUp = shownToday >= settings.perDay;
  const waits = new Map(loud.map((row) => [row, waitOf(row, at, usedUp, settings)]));
  const mayShow = loud.filter((row) => waits.get(row) === at);
  // Beside one that cannot wait there is room for those that were only held back by the number.
  const ready =
    usedUp && mayShow.length > 0 ? loud.filter((row) => waitOf(row, at, false, settings) === at) : mayShow;
  const held = loud.filter((row) => !ready.includes(row));
  const heldUntil = held.map((row) => waits.get(row) ?? at).sort()[0];
  return { show: ready, silent, held, ...(heldUntil !== undefined && { heldUntil }) };
}

/** The day of an instant in a zone as `YYYY-MM-DD`: notices are counted by it. */
export function dayIn(at: string, zone: string): string {
  return isoDay(dayOf(wallOf(at, zone)));
}

/** When a row may raise its notice: `now`, or the moment it has to wait for. */
function waitOf(row: ReminderRow, now: string, usedUp: boolean, settings: ReminderSettings): string {
  if (settings.perDay >= 1 && cannotWait(row, now)) return now;
  const from = usedUp ? nextDay(now, settings.zone) : now;
  if (!usedUp && isFresh(row, now) && (row.byHour || isPutOff(row, now))) return now;
  return row.byHour ? awake(from, settings) : outOfQuiet(from, settings);
}

/** Useless later, or asked for at this very moment by the user: neither quiet hours nor the number of the day hold it back. */
function cannotWait(row: ReminderRow, now: string): boolean {
  return isFresh(row, now) && ((row.byHour && row.until !== undefined) || isPutOff(row, now));
}

function isPutOff(row: ReminderRow, now: string): boolean {
  return row.snoozedUntil !== undefined && nudgeToShow(row, now) === row.snoozedUntil;
}

function isFresh(row: ReminderRow, now: string): boolean {
  return (nudgeToShow(row, now) ?? '') > hoursAfter(now, -FRESH_HOURS);
}

function nextDay(now: string, zone: string): string {
  return atWall((dayOf(wallOf(now, zone)) + 1) * DAY, zone);
}

/** Those that run out first, then those by the hour, then the oldest. */
function byPress(a: ReminderRow, b: ReminderRow): number {
  const rank = (row: ReminderRow) => (row.until && row.byHour ? 0 : row.byHour ? 1 : 2);
  return rank(a) - rank(b) || (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : a.id < b.id ? -1 : 1);
}
