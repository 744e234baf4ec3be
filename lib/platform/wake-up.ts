/** The one alarm. It only wakes the worker; what is due is known from storage. */
import { browser } from './browser';

export const WAKE_UP = 'next-reminder';

/** Sets the alarm to an instant, or clears it. An alarm already at that moment is left alone, so no wake pushes it away. */
export async function wakeUpAt(at: string | undefined): Promise<void> {
  if (!at) {
    await browser.alarms.clear(WAKE_UP);
    return;
  }
  const when = Date.parse(at);
  const existing = await browser.alarms.get(WAKE_UP);
  if (existing?.scheduledTime !== when) await browser.alarms.create(WAKE_UP, { when });
}
