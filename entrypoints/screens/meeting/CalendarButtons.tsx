/** The conversation as a file for the user's own calendar, alone or with the reminders around it. */
import { calendarOf } from '@/lib/actions/calendar';
import type { Settings } from '@/lib/domain/settings';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Button } from '@/components/ui/Button';

export function CalendarButtons({ interviewId, settings }: { interviewId: string; settings: Settings }) {
  const save = async (withReminders: boolean) => {
    const file = await calendarOf(interviewId, settings, withReminders);
    if (file) download(file.name, new Blob([file.text], { type: file.type }));
  };
  return (
    <span className="line-up">
      <Button size="small" onClick={() => void save(false)}>
        {t('talk.calendar')}
      </Button>
      <Act onClick={() => void save(true)}>{t('talk.calendarAll')}</Act>
    </span>
  );
}

function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken the file by then; the address would otherwise live as long as the page.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
