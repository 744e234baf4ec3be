/** Reading the page in a tab, on the user's click, whichever door it came through. Nothing is saved here. */
import type { ReadResult } from '@/lib/domain/profile';
import { parseReadResult, readResultSchema } from '@/lib/messaging/profile-schema';
import { injectReader, injectReport } from '@/lib/platform/tabs';

/** What the page says, checked. A page that the browser does not let us read is "not a profile". */
export async function readTab(tabId: number): Promise<ReadResult> {
  try {
    const answer = injectReader(tabId);
    // The page is another process: while it is read, this one makes what it needs next.
    readResultSchema();
    return parseReadResult(await answer);
  } catch {
    return { ok: false, reason: 'not-a-profile' };
  }
}

const REPORT_MAX = 20_000;

/** A report on the structure of the page in a tab, for an issue; one sentence where the browser forbids it. */
export async function readLayout(tabId: number): Promise<string> {
  const report = await injectReport(tabId).catch(() => undefined);
  return typeof report === 'string'
    ? report.slice(0, REPORT_MAX)
    : 'The browser does not let Parley look at this page.';
}
