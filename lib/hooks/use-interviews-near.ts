/** The conversations of the days around a time, with whom: what a new one could get in the way of. Live. */
import { useLiveQuery } from 'dexie-react-hooks';
import { hoursAfter } from '@/lib/domain/instant';
import type { Interview } from '@/lib/domain/interview';
import { interviewsBetween } from '@/lib/storage/history';
import { personById } from '@/lib/storage/people';

const AROUND_HOURS = 24;

/** Undefined while it is read. */
export function useInterviewsNear(
  startAt: string,
  endAt: string,
): { interview: Interview; name: string }[] | undefined {
  return useLiveQuery(async () => {
    const near = await interviewsBetween(hoursAfter(startAt, -AROUND_HOURS), hoursAfter(endAt, AROUND_HOURS));
    return Promise.all(
      near.map(async (interview) => ({
        interview,
        name: (await personById(interview.personId))?.name ?? '',
      })),
    );
  }, [startAt, endAt]);
}
