/** From a clicked notice to the person and the draft, and what its buttons do. */
import { hoursAfter } from '@/lib/domain/instant';
import { routeOf } from '@/lib/domain/reminder-route';
import { reminderOfNotice } from '@/lib/domain/reminders/notice';
import { now } from '@/lib/platform/clock';
import { clearNotice } from '@/lib/platform/notices';
import { openPage } from '@/lib/platform/tabs';
import { db } from '@/lib/storage/database';
import { noticeSeen } from './raised';
import { reconcile } from './reconcile';
import { snoozeReminder } from './settle-reminder';

/** What *Later* on a notification means: the first choice of the snooze list (domain.md 5). */
const LATER_HOURS = 1;

/** Opens what a notice is about: the finished draft, or *Today* for a bundle and for what is settled meanwhile. */
export async function openNotice(noticeId: string): Promise<void> {
  const about = reminderOfNotice(noticeId);
  if (!about) return;
  await noticeSeen(noticeId);
  const reminder = about === 'bundle' ? undefined : await db.reminders.get(about.reminderId);
  await openPage('dashboard.html', reminder?.state === 'live' ? routeOf(reminder) : '/today');
  await clearNotice(noticeId);
}

/** The buttons of a notice about one reminder, where the browser has them: 0 opens it, 1 puts it off by an hour. */
export async function pressNoticeButton(noticeId: string, button: number): Promise<void> {
  const about = reminderOfNotice(noticeId);
  if (button === 0 || !about || about === 'bundle') return openNotice(noticeId);
  await noticeSeen(noticeId);
  await snoozeReminder(about.reminderId, hoursAfter(now(), LATER_HOURS));
  await clearNotice(noticeId);
  await reconcile();
}
