/**
 * Makes the browser agree with the reminders: shows what has come up, sets the badge, and sets one alarm for the next moment.
 * Doing it twice changes nothing. It runs at every start of the worker, on the alarm, when a page opens and after each change; a
 * Web Lock keeps two runs apart. Reads indexes only.
 */
import { minutesAfter } from '@/lib/domain/instant';
import { noticeFor, reminderOfNotice } from '@/lib/domain/reminders/notice';
import { dayIn, notificationsNow } from '@/lib/domain/reminders/notifications';
import { nudgeToShow, type ReminderRow } from '@/lib/domain/reminders/reminder';
import { now as clockNow, zone } from '@/lib/platform/clock';
import { noticesShown, setBadge, showNotice } from '@/lib/platform/notices';
import { AGAIN_MINUTES, wakeUpAt } from '@/lib/platform/wake-up';
import { t } from '@/lib/platform/words';
import { db } from '@/lib/storage/database';
import { countInView, nextWakeAt, remindersToShow } from '@/lib/storage/reminders';
import { readSettings } from '@/lib/storage/settings';
import { clearSettledNotices } from './clear-notices';
import { aboutToShow, catchUp, raisedOn, writeShown } from './raised';
import { PERSON_TABLES, refreshPerson } from './refresh-person';
import { replanIfStale, replanPeople } from './replan';

const LOCK = 'parley-reconcile';

/** More people than these are planned anew after the notice, not before: after a month away one must not wait for it. */
const FIRST = 40;

/** See the top of this file. `now` is given only by tests. */
export async function reconcile(now?: string): Promise<void> {
  await navigator.locks.request(LOCK, () => reconcileNow(now ?? clockNow()));
}

async function reconcileNow(now: string): Promise<void> {
  await replanIfStale(now);
  const { due, later } = await dueNow(now);
  // Should the worker be stopped in the middle, this rings until the real alarm is set at the end.
  if (due.length > 0) await wakeUpAt(minutesAfter(now, AGAIN_MINUTES));
  const [heldUntil] = await Promise.all([due.length > 0 ? show(due, now) : undefined, badge(now)]);
  if (later.length > 0) {
    await replanPeople(later, now);
    await badge(now);
  }
  const [next] = await Promise.all([nextWakeAt(now), clearSettledNotices()]);
  await wakeUpAt(heldUntil && (!next || heldUntil < next) ? heldUntil : next);
}

async function badge(now: string): Promise<void> {
  await setBadge(await countInView(now));
}

interface Due {
  due: ReminderRow[];
  /** People whose plan is to be made anew afterwards. */
  later: string[];
}

/** What has something to show, after planning these people anew: time alone can change what a reminder says, or end it. */
async function dueNow(now: string): Promise<Due> {
  const stale = await remindersToShow(now);
  if (stale.length > 0 && (await catchUp())) return dueNow(now);
  const personIds = [...new Set(stale.map((row) => row.personId))];
  if (personIds.length > FIRST)
    return { due: stale.filter((row) => !row.until || row.until > now), later: personIds };
  if (personIds.length === 0) return { due: [], later: [] };
  await db.transaction('rw', PERSON_TABLES, async () => {
    for (const personId of personIds) await refreshPerson(personId, now, false);
  });
  return { due: await remindersToShow(now), later: [] };
}

/**
 * Shows first and writes down after, so that nothing is lost when the worker is stopped in between; `aboutToShow` sees to it that nothing
 * comes twice. Returns when to look again for what has to wait.
 */
async function show(due: readonly ReminderRow[], now: string): Promise<string | undefined> {
  const { reminders, discretion } = await readSettings();
  const settings = { ...reminders, zone: zone() };
  const day = dayIn(now, settings.zone);
  const {
    show: rows,
    silent,
    heldUntil,
  } = notificationsNow(due, {
    now,
    settings,
    shownToday: await raisedOn(day),
  });
  const raised = rows.length > 0 && (await raise(rows, { at: now, day }, discretion.discreet));
  const ids = [...rows, ...silent].map(({ id }) => id);
  await writeShown(ids, now, raised ? day : undefined);
  return heldUntil;
}

/** Shows one notice for all of them. False when it stands there already. */
async function raise(
  rows: readonly ReminderRow[],
  { at, day }: { at: string; day: string },
  discreet: boolean,
): Promise<boolean> {
  const people = await db.people.bulkGet(rows.map((row) => row.personId));
  const notice = noticeFor(
    rows.map((reminder, index) => ({
      reminder,
      nudge: nudgeToShow(reminder, at) ?? at,
      name: people[index]?.name ?? '',
    })),
    discreet,
  );
  if (!notice || (await noticesShown()).includes(notice.id)) return false;
  const about = reminderOfNotice(notice.id);
  const leading = rows.find((row) => about && about !== 'bundle' && row.id === about.reminderId);
  const buttons = leading ? [buttonFor(leading), t('notice.later')] : [];
  await aboutToShow({ noticeId: notice.id, reminderIds: rows.map(({ id }) => id), at, day });
  await showNotice({ ...notice, ...(buttons.length > 0 && { buttons }) });
  return true;
}

function buttonFor({ does }: ReminderRow): string {
  return 'draft' in does ? t('notice.write') : t('notice.open');
}
