/** What is asked of somebody, as data: how long, how to talk, when, and to learn what. Later messages use it again. */
export type Format = 'phone' | 'video' | 'in-person';
export type Minutes = 15 | 20 | 30;
/** How *in person* is said: at their workplace (seed 002) or over a coffee that the user pays for (seed 003). */
export type Meet = 'workplace' | 'coffee';
export const MINUTES: readonly Minutes[] = [15, 20, 30];
/** All three chosen, or none, means: their choice (domain.md 8). */
export const FORMATS: readonly Format[] = ['phone', 'video', 'in-person'];
export const MEETS: readonly Meet[] = ['workplace', 'coffee'];

/** The ask as data: reused by every later message. */
export interface Ask {
  minutes: Minutes;
  formats: Format[];
  /** Where to meet, when `formats` holds `in-person`; absent: wherever suits them. */
  meet?: Meet;
  /** "Five questions": said beside the minutes (seed 002). */
  questions?: number;
  /** When, as typed: "the next two weeks", which is also meant when it is absent. */
  window?: string;
  /** What the user would like to learn, as typed. */
  learn?: string;
}

/** 20 minutes: the middle of the 15 to 30 that the seeds 000 and 003 name (domain.md 8). */
export const DEFAULT_ASK: Ask = { minutes: 20, formats: ['phone', 'video'] };

/** How many characters a typed part of an ask may have. */
export const ASK_MAX = { window: 80, learn: 200, questions: 10 };
