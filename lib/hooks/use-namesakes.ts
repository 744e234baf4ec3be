/** Who is saved under a name that is being typed, live: nobody is to be saved twice by mistake. */
import { useLiveQuery } from 'dexie-react-hooks';
import { folded } from '@/lib/domain/people-search';
import { personKeys, type Person } from '@/lib/domain/person';
import { slugKeyOf } from '@/lib/domain/profile-address';
import { everyone } from '@/lib/storage/people-list';

/**
 * People of the same name, whatever its case and accents; none while it is read, for an empty name, and when one of them has this
 * profile address: then it is them.
 */
export function useNamesakes(name: string, address: string | undefined): Person[] {
  const wanted = folded(name);
  const theirs = personKeys(address && slugKeyOf(address));
  const found = useLiveQuery(
    async () => (wanted === '' ? [] : (await everyone()).filter((person) => folded(person.name) === wanted)),
    [wanted],
  );
  if (!found || found.some(({ keys }) => theirs.some((key) => keys.includes(key)))) return [];
  return found;
}
