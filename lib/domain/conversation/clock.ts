/** The quiet timer of a conversation: how far it is, and the two cues of M10 (domain.md 5). Nothing here reads the clock. */
import type { Interview } from '../interview';

/** `soon-over`: the last five minutes, when there is still time for the last question. */
export type ClockPhase = 'ahead' | 'on' | 'soon-over' | 'up';

export interface ConversationClock {
  phase: ClockPhase;
  /** Whole minutes: until it begins, until it ends, or since it ended. Begun minutes count as whole ones, except after the end. */
  minutes: number;
  /** How long it takes as agreed, in minutes. */
  total: number;
  /** The share of it that has gone by, from 0 to 1. */
  gone: number;
}

/** When the first cue comes, in minutes before the agreed end (M10). */
export const CUE_MINUTES = 5;

/** What to do now, word for word as in M10. */
export const TIME_CUES: Readonly<Partial<Record<ClockPhase, string>>> = {
  'soon-over': '5 minutes: ask for a referral.',
  up: 'Time is up. Say so; go on only if they offer.',
};

const MINUTE = 60_000;

/** The state of the timer at `now`. In a conversation of five minutes or less the first cue is there from the beginning. */
export function clockOf(
  { startAt, endAt }: Pick<Interview, 'startAt' | 'endAt'>,
  now: string,
): ConversationClock {
  const [start, end, at] = [startAt, endAt, now].map((moment) => Date.parse(moment)) as [
    number,
    number,
    number,
  ];
  const total = Math.round((end - start) / MINUTE);
  if (at >= end) return { phase: 'up', minutes: Math.floor((at - end) / MINUTE), total, gone: 1 };
  if (at < start) return { phase: 'ahead', minutes: Math.ceil((start - at) / MINUTE), total, gone: 0 };
  const phase = end - at <= CUE_MINUTES * MINUTE ? 'soon-over' : 'on';
  return { phase, minutes: Math.ceil((end - at) / MINUTE), total, gone: (at - start) / (end - start) };
}
