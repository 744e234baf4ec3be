/** What the one button of a reminder says. */
import type { DraftKind } from '@/lib/domain/draft';
import type { Reminder, ReminderAct } from '@/lib/domain/reminders/reminder';
import { t } from '@/lib/platform/words';

type Open = Extract<ReminderAct, { open: string }>['open'];

/** The verb of a reminder, as short as a row has room for: "Thank", "Prepare". */
export function actWord({ does }: Pick<Reminder, 'does'>): string {
  return 'draft' in does ? draftWord(does.draft) : openWord(does.open);
}

/** The same where there is room for it: on the one button of a screen. */
export function actTitle(reminder: Pick<Reminder, 'does'>): string {
  const { does } = reminder;
  return 'draft' in does && does.draft === 'thank-you' ? t('today.thank') : actWord(reminder);
}

function draftWord(kind: DraftKind): string {
  switch (kind) {
    case 'follow-up':
      return t('today.act.followUp');
    case 'thank-you':
      return t('today.act.thank');
    case 'thank-you-card':
      return t('today.act.card');
    case 'scheduling-confirmation':
      return t('today.act.confirm');
    case 'answer-to-a-no':
    case 'decline':
      return t('today.act.answer');
    case 'report-back':
      return t('today.act.report');
    case 'introduction-request':
      return t('today.act.ask');
    default:
      return t('today.act.write');
  }
}

function openWord(open: Open): string {
  switch (open) {
    case 'people':
      return t('today.act.choose');
    case 'prepare':
      return t('today.act.prepare');
    case 'debrief':
      return t('today.act.debrief');
    case 'write-up':
      return t('today.act.writeUp');
    case 'calendar':
      return t('today.act.calendar');
    default:
      return t('today.act.open');
  }
}
