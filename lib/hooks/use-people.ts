/** The list of people, live, as many as are asked for. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Person } from '@/lib/domain/person';
import { peopleLately } from '@/lib/storage/people';

/** People by when something last happened, latest first; `undefined` while they are read. */
export function usePeople(limit: number): Person[] | undefined {
  return useLiveQuery(() => peopleLately(limit), [limit]);
}
