/** Whether somebody on a page is saved already, live. */
import { useLiveQuery } from 'dexie-react-hooks';
import { personKeys } from '@/lib/domain/person';
import { slugKeyOf } from '@/lib/domain/profile-address';
import { peopleByKeys } from '@/lib/storage/people';

/** The id of the person at a profile address; `null` when nobody is saved, `undefined` while it is read. */
export function useSavedPerson(profileUrl: string): string | null | undefined {
  return useLiveQuery(async () => {
    const [person] = await peopleByKeys(personKeys(slugKeyOf(profileUrl)));
    return person?.id ?? null;
  }, [profileUrl]);
}
