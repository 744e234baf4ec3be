/** Reading the page in a tab, on the user's click, whichever door it came through. Nothing is saved here. */
import type { ReadResult } from '@/lib/domain/profile';
import { parseReadResult } from '@/lib/messaging/profile-schema';
import { injectReader } from '@/lib/platform/tabs';

/** What the page says, checked. A page that the browser does not let us read is "not a profile". */
export async function readTab(tabId: number): Promise<ReadResult> {
  try {
    return parseReadResult(await injectReader(tabId));
  } catch {
    return { ok: false, reason: 'not-a-profile' };
  }
}
