/** The elevator pitch (seed 004): who you are, your background, what you hope to gain. Short enough to say in one breath or two. */
import { countWords } from '../draft';
import type { Settings } from '../settings';

/** The most words that are still a pitch (domain.md 1.2, seed 000). */
export const PITCH_WORDS = 60;

/** An unhurried pace for reading aloud, in words a minute. Ours. */
const PACE = 150;

/** The three slots as one text; empty ones are left out. */
export function pitchText({ who, background, hope }: Settings['pitch']): string {
  return [who, background, hope]
    .map((slot) => slot.trim())
    .filter(Boolean)
    .map((slot) => (/[.?!…]$/u.test(slot) ? slot : `${slot}.`))
    .join(' ');
}

/** How long it takes to say, in seconds. */
export function secondsAloud(text: string): number {
  return Math.round((countWords(text) / PACE) * 60);
}
