/** Which conversation a side panel is about when nobody said so: the one that is on, else the one just over, else the next. */
import { hoursAfter } from '../instant';
import { momentOf, type Interview } from '../interview';

/** How long a conversation that is over stays at hand, and how far ahead the next one is looked for. In hours. */
export const HOURS_BEHIND = 3;
export const HOURS_AHEAD = 7 * 24;

/** What is at hand at `now`, the most likely first. One whose debrief is done comes last. */
export function atHand(interviews: readonly Interview[], now: string): Interview[] {
  const [from, until] = [hoursAfter(now, -HOURS_BEHIND), hoursAfter(now, HOURS_AHEAD)];
  return interviews
    .filter(({ state, startAt, endAt }) => state === 'planned' && endAt >= from && startAt <= until)
    .sort((a, b) => rank(a, now) - rank(b, now) || nearness(a, now) - nearness(b, now));
}

function rank(interview: Interview, now: string): number {
  if (interview.debrief?.savedAt) return 3;
  return { now: 0, over: 1, ahead: 2 }[momentOf(interview, now)];
}

function nearness({ startAt }: Interview, now: string): number {
  return Math.abs(Date.parse(startAt) - Date.parse(now));
}
