/** A scheduled or held conversation. Times are instants; `zone` is the zone in which it was agreed and stays so. */
import type { Format } from './ask';

export interface Interview {
  id: string;
  personId: string;
  startAt: string;
  endAt: string;
  zone: string;
  format: Format;
  place?: string;
  /** Where a video call takes place; http or https only. */
  link?: string;
  /** The number to ring, or to be rung on. */
  phone?: string;
  /** How long the way there takes, for *leave now*. */
  travelMinutes?: number;
  /** How often it was moved: the SEQUENCE of its calendar file. */
  calendarSequence?: number;
  /** Minutes they offered beyond what was agreed; `endAt` holds them already. */
  offeredMinutes?: number;
  /** `planned` until it is called off; whether it is over is read from the clock, never stored. */
  state: 'planned' | 'called-off';
  /** What stayed with the user: the thank-you is written from it. */
  takeaway?: string;
  /** What the user will do with it. */
  next?: string;
  prep?: Prep;
  /** The questions to ask, in order. */
  questions?: AskedQuestion[];
  debrief?: Debrief;
}

/** What was got ready before it (seeds 000, 003 and 004). */
export interface Prep {
  /** What the user really wants to know. */
  aim?: string;
  research?: { id: string; text: string; link?: string }[];
  /** Ids of the checks that were ticked. */
  ticked?: string[];
  /** The user's own answers, should they be asked: why this field, what I bring, what next. */
  answers?: { why?: string; bring?: string; next?: string };
}

export interface AskedQuestion {
  id: string;
  text: string;
  must?: boolean;
  asked?: boolean;
}

/** First thoughts, written down as soon as it ends (seed 004), and the fuller write-up of seed 000. */
export interface Debrief {
  /** Answers by the id of the prompt. */
  answers: Record<string, string>;
  /** Words they used, one a line. */
  words?: string;
  /** How each topic fits. */
  fits?: Record<string, 'fits' | 'not' | 'unsure'>;
  /** When it was saved as done. */
  savedAt?: string;
  writeUp?: string;
  writtenUpAt?: string;
}

/** One line written down during a conversation. Each is a row of its own, so that two open panels never overwrite each other. */
export interface Note {
  id: string;
  interviewId: string;
  personId: string;
  at: string;
  text: string;
  mark?: NoteMark;
}

/** The one-key marks: a word they used, a suggestion, a name they gave, something to follow up, something private. */
export type NoteMark = 'word' | 'suggestion' | 'name' | 'follow-up' | 'private';

export type InterviewMoment = 'ahead' | 'now' | 'over';

/** Where the clock stands: before the start, between, or at or after the end. */
export function momentOf(interview: Pick<Interview, 'startAt' | 'endAt'>, now: string): InterviewMoment {
  if (now >= interview.endAt) return 'over';
  return now >= interview.startAt ? 'now' : 'ahead';
}

/** The interview a screen is about: the latest one that was not called off. */
export function currentInterview(interviews: readonly Interview[]): Interview | undefined {
  return interviews
    .filter((interview) => interview.state === 'planned')
    .sort((a, b) => (a.startAt < b.startAt ? 1 : -1))[0];
}
