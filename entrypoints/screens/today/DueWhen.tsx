/** When a reminder is due, with the colour that goes with it: late, now, or ahead without any. */
import type { ReminderRow } from '@/lib/domain/reminders/reminder';
import { t } from '@/lib/platform/words';
import { iconCalendar } from '@/components/ui/icons';
import { When } from '@/components/ui/When';
import { capital, dayWord, fully, lateBy } from '../words';

export function DueWhen({ reminder, now }: { reminder: ReminderRow; now: string }) {
  const { dueAt, visibleAt } = reminder;
  const shared = { at: dueAt, full: fully(dueAt) };
  if (visibleAt > now)
    return (
      <When
        {...shared}
        at={visibleAt}
        full={fully(visibleAt)}
        icon={iconCalendar}
        words={capital(dayWord(visibleAt, now))}
      />
    );
  if (dueAt < now)
    return <When {...shared} kind="overdue" words={t('today.late', { by: lateBy(dueAt, now) })} />;
  return <When {...shared} kind="due" words={capital(dayWord(dueAt, now))} />;
}
