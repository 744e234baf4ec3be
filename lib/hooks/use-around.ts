/** What a draft to one person must know of everything else, live. */
import { useLiveQuery } from 'dexie-react-hooks';
import { instantOf, inZone } from '@/lib/domain/instant';
import { zone } from '@/lib/platform/clock';
import { notesSentSince, openRequests, otherNames } from '@/lib/storage/around';

export interface Around {
  otherNames: string[];
  /** Connection notes marked sent since the first of this month. */
  notesThisMonth: number;
  /** People who were asked and have not answered. */
  openRequests: number;
}

/** Undefined while it is read. `now` is an instant. */
export function useAround(personId: string, now: string): Around | undefined {
  const month = now.slice(0, 7);
  return useLiveQuery(async () => {
    const first = inZone(now, zone()).toPlainDate().with({ day: 1 });
    const [names, notes, open] = await Promise.all([
      otherNames(personId),
      notesSentSince(instantOf(first, '00:00', zone())),
      openRequests(),
    ]);
    return { otherNames: names, notesThisMonth: notes, openRequests: open };
  }, [personId, month]);
}
