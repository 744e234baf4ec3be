/** From a clicked notice to the person and the draft. */
import { reminderOfNotice } from '@/lib/domain/reminders/notice';
import { clearNotice } from '@/lib/platform/notices';
import { openPage } from '@/lib/platform/tabs';
import { db } from '@/lib/storage/database';

/** Opens what a notice is about: the finished draft, or *Today* for a bundle and for what is settled meanwhile. */
export async function openNotice(noticeId: string): Promise<void> {
  const about = reminderOfNotice(noticeId);
  if (!about) return;
  const reminder = about === 'bundle' ? undefined : await db.reminders.get(about.reminderId);
  await openPage('dashboard.html', reminder ? `/people/${reminder.personId}` : '/today');
  await clearNotice(noticeId);
}
