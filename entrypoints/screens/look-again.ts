/** After a change: the background is told to look at the reminders, which also wakes it. A change is never lost if it cannot be told now. */
import { armWakeUp } from '@/lib/actions/arm-wake-up';
import { ask } from '@/lib/messaging/send';

/** Runs an action, then has the alarm and the badge brought up to date. */
export async function thenLookAgain<Result>(action: Promise<Result>): Promise<Result> {
  const result = await action;
  await armWakeUp();
  void ask({ kind: 'look-again' });
  return result;
}
