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
  /** `planned` until it is called off; whether it is over is read from the clock, never stored. */
  state: 'planned' | 'called-off';
  /** What stayed with the user: the thank-you is written from it. */
  takeaway?: string;
  /** What the user will do with it. */
  next?: string;
}

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
