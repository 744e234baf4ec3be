/** The advice of one person, live. */
import { useLiveQuery } from 'dexie-react-hooks';
import { suggestionsFrom, type Suggestion } from '@/lib/domain/conversation/suggestions';
import { stepsOf } from '@/lib/storage/referrals';

/** Every suggestion that stands, in the order given; `undefined` while they are read. */
export function useSuggestions(personId: string): Suggestion[] | undefined {
  return useLiveQuery(async () => suggestionsFrom(await stepsOf(personId)), [personId]);
}
