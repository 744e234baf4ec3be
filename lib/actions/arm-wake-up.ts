/**
 * Sets the alarm from the page that made a change, before anyone else is told: should the background be stopped or out of reach, the
 * browser still wakes it in time. A moment that has passed rings at once.
 */
import { wakeUpAt } from '@/lib/platform/wake-up';
import { firstWakeAt } from '@/lib/storage/reminders';

/** The alarm stands at the earliest nudge that was not shown, or is cleared. */
export async function armWakeUp(): Promise<void> {
  await wakeUpAt(await firstWakeAt());
}
