/** The numbers beside the places of the full page, live. */
import { useLiveQuery } from 'dexie-react-hooks';
import { countPeople } from '@/lib/storage/people';
import { countInView } from '@/lib/storage/reminders';

/** How many reminders are in view at `now` and how many people there are; `undefined` while they are read. */
export function useCounts(now: string): { due: number; people: number } | undefined {
  return useLiveQuery(async () => {
    const [due, people] = await Promise.all([countInView(now), countPeople()]);
    return { due, people };
  }, [now]);
}
