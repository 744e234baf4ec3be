/** One conversation with the person it is with, and those that are at hand now. Live. */
import { useLiveQuery } from 'dexie-react-hooks';
import { atHand, HOURS_AHEAD, HOURS_BEHIND } from '@/lib/domain/conversation/which';
import { hoursAfter } from '@/lib/domain/instant';
import type { Interview } from '@/lib/domain/interview';
import type { Person } from '@/lib/domain/person';
import { standingSteps, type Step } from '@/lib/domain/steps';
import { interviewById, interviewsBetween } from '@/lib/storage/notes';
import { personById } from '@/lib/storage/people';
import { stepsOf } from '@/lib/storage/referrals';

export interface ConversationRecord {
  interview: Interview;
  person: Person;
  /** The standing steps of the person. */
  steps: Step[];
}

/** The conversation; `undefined` while it is read, `null` when there is no such one. */
export function useInterview(interviewId: string): ConversationRecord | null | undefined {
  return useLiveQuery(async () => {
    const interview = await interviewById(interviewId);
    const person = interview && (await personById(interview.personId));
    return person ? { interview, person, steps: standingSteps(await stepsOf(person.id)) } : null;
  }, [interviewId]);
}

/** The conversations at hand at `now`, the most likely first; `undefined` while they are read. */
export function useAtHand(now: string): { interview: Interview; person: Person }[] | undefined {
  return useLiveQuery(async () => {
    const found = await interviewsBetween(hoursAfter(now, -HOURS_BEHIND), hoursAfter(now, HOURS_AHEAD));
    const interviews = atHand(found, now);
    const people = await Promise.all(interviews.map(({ personId }) => personById(personId)));
    return interviews.flatMap((interview, index) => {
      const person = people[index];
      return person ? [{ interview, person }] : [];
    });
  }, [now]);
}
