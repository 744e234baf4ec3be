/** Who is saved under a name or an address that is being typed, live: nobody is to be saved twice, or written over, by mistake. */
import { useLiveQuery } from 'dexie-react-hooks';
import { folded } from '@/lib/domain/people-search';
import { personKeys, type Person } from '@/lib/domain/person';
import { slugKeyOf } from '@/lib/domain/profile-address';
import { everyone } from '@/lib/storage/people-list';

export interface SavedAlready {
  /** Whoever has this address under another name: saving would change them. */
  owner?: Person;
  /** People of this name, whatever its case and accents; none when one of them has this address: then it is them. */
  namesakes: Person[];
}

/** Nobody while it is read, and for an empty name and address. */
export function useSavedAlready(name: string, address: string | undefined): SavedAlready {
  const people = useLiveQuery(everyone, []) ?? [];
  const wanted = folded(name);
  const theirs = personKeys(address && slugKeyOf(address));
  const owner = people.find(({ keys }) => theirs.some((key) => keys.includes(key)));
  if (owner) return { ...(folded(owner.name) !== wanted && { owner }), namesakes: [] };
  return { namesakes: people.filter((person) => wanted !== '' && folded(person.name) === wanted) };
}
