/** The one alarm. It only wakes the worker; what is due is known from storage. */
import { browser } from './browser';

export const WAKE_UP = 'next-reminder';

/** Should the worker be stopped while it answers, the alarm rings again: half a minute is the soonest there is (libraries.md R3). */
export const AGAIN_MINUTES = 0.5;

/**
 * Sets the alarm to an instant, or clears it. It rings until it is set anew or cleared, which is the last thing that answering it does.
 * An alarm already at that moment is left alone, so no wake pushes it away.
 */
export async function wakeUpAt(at: string | undefined): Promise<void> {
  if (!at) {
    await browser.alarms.clear(WAKE_UP);
    return;
  }
  const when = Date.parse(at);
  const existing = await browser.alarms.get(WAKE_UP);
  if (existing?.scheduledTime !== when)
    await browser.alarms.create(WAKE_UP, { when, periodInMinutes: AGAIN_MINUTES });
}
