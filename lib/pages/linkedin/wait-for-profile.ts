/**
 * Reads a profile, giving the page a moment to catch up with its address after a move inside LinkedIn.
 * Used by the doors on the user's click. Watches nothing: it looks again a few times and then gives up.
 */
import { type ReadResult } from '@/lib/domain/profile';
import { readProfile } from './read-profile';

const POLL_MS = 75;

/**
 * The last answer of `readProfile` once it is neither `stale-page` nor `still-loading`, or after `timeoutMs`
 * milliseconds (default 1500). `getUrl` is asked each time: the address may still change.
 */
export async function readProfileWhenSettled(
  document: Document,
  getUrl: () => URL,
  timeoutMs = 1500,
): Promise<ReadResult> {
  // Counted in looks, not by a clock: a sleeping tab must not be told that time is up before it looked again.
  for (let waited = 0; ; waited += POLL_MS) {
    const result = readProfile(document, getUrl());
    const mayChange = !result.ok && (result.reason === 'stale-page' || result.reason === 'still-loading');
    if (!mayChange || waited + POLL_MS > timeoutMs) return result;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
