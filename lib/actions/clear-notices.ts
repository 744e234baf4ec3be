/** Takes away notices of reminders that are settled: thanked in the popup while the notice was still up. */
import { reminderOfNotice } from '@/lib/domain/reminders/notice';
import { clearNotice, noticesShown } from '@/lib/platform/notices';
import { db } from '@/lib/storage/database';

/** A bundle stays: it leads to *Today*, which knows better. */
export async function clearSettledNotices(): Promise<void> {
  for (const noticeId of await noticesShown()) {
    const about = reminderOfNotice(noticeId);
    if (!about || about === 'bundle') continue;
    const row = await db.reminders.get(about.reminderId);
    const [, , nudge = ''] = noticeId.split('|');
    if (row?.state !== 'live' || (row.snoozedUntil ?? '') > nudge) await clearNotice(noticeId);
  }
}
