/** Whether somebody on a page is saved already, live. */
import { useLiveQuery } from 'dexie-react-hooks';
import { personKeys } from '@/lib/domain/person';
import { slugKeyOf } from '@/lib/domain/profile-address';
import { peopleByKeys } from '@/lib/storage/people';

/** The id of the person at a profile address; `null` when nobody is saved. */
export async function savedAt(profileUrl: string): Promise<string | null> {
  const [person] = await peopleByKeys(personKeys(slugKeyOf(profileUrl)));
  return person?.id ?? null;
}

/** The same, live. `atFirst` is what it was when last asked. */
export function useSavedPerson(profileUrl: string, atFirst: string | null): string | null {
  return useLiveQuery(() => savedAt(profileUrl), [profileUrl], atFirst);
}
