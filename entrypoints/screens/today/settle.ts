/** Done, later, not needed: what a reminder's menu does, each with its way back. */
import { restoreReminder, settleReminder, snoozeReminder, stopRule } from '@/lib/actions/settle-reminder';
import { markStep, undoStep } from '@/lib/actions/steps';
import type { ReminderRow } from '@/lib/domain/reminders/reminder';
import { t } from '@/lib/platform/words';
import { remindersOf } from '@/lib/storage/history';
import { thenLookAgain } from '../look-again';
import { moment } from '../words';
import type { Said } from './use-said';

type Say = (said: Said) => void;

/** Marks it done. Done with "no reply" is closing it. */
export async function markDone(reminder: ReminderRow, say: Say): Promise<void> {
  if (reminder.rule === 'M4') {
    const stepId = await thenLookAgain(markStep(reminder.personId, 'closed', { reason: 'no-reply' }));
    return say({ words: t('wait.saidClosed'), undo: () => void thenLookAgain(undoStep(stepId)) });
  }
  const before = await thenLookAgain(settleReminder(reminder.id, 'done'));
  say({ words: t('today.markedDone'), undo: backTo(before) });
}

/** Puts it off, and says until when. */
export async function putOff(reminder: ReminderRow, until: string, now: string, say: Say): Promise<void> {
  const before = await thenLookAgain(snoozeReminder(reminder.id, until));
  say({ words: t('today.putOff', { when: moment(until, now) }), undo: backTo(before) });
}

/** Takes it off the list, and asks once whether this kind should stop for this person. */
export async function dismiss(reminder: ReminderRow, name: string, say: Say): Promise<void> {
  const { personId, rule } = reminder;
  const wasAsked = (await remindersOf(personId)).some(
    (row) => row.rule === rule && row.state === 'dismissed' && row.id !== reminder.id,
  );
  const before = await thenLookAgain(settleReminder(reminder.id, 'dismissed'));
  if (wasAsked) return say({ words: t('today.dismissed'), undo: backTo(before) });
  const stop = async () => {
    await thenLookAgain(stopRule(personId, rule));
    const undo = () => void thenLookAgain(stopRule(personId, rule, false));
    say({ words: t('today.stopped', { name }), undo });
  };
  const offer = { word: t('today.stop', { name }), onPick: () => void stop() };
  say({ words: t('today.dismissed'), undo: backTo(before), offer });
}

function backTo(before: ReminderRow | undefined): (() => void) | undefined {
  return before && (() => void thenLookAgain(restoreReminder(before)));
}
