/** What is asked of somebody, as data: how long, and how to talk. Later messages use it again. */
export type Format = 'phone' | 'video' | 'in-person';
export type Minutes = 15 | 20 | 30;
export const MINUTES: readonly Minutes[] = [15, 20, 30];
export const FORMATS: readonly Format[] = ['phone', 'video', 'in-person'];

/** The ask as data: reused by every later message. */
export interface Ask {
  minutes: Minutes;
  formats: Format[];
}

/** 20 minutes: the middle of the 15 to 30 that the seeds 000 and 003 name (domain.md 8). */
export const DEFAULT_ASK: Ask = { minutes: 20, formats: ['phone', 'video'] };
