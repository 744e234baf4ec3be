/** The list of people, live, as many as are asked for. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { findPeople, prepared, sortPeople, type PeopleSort } from '@/lib/domain/people-search';
import type { Person } from '@/lib/domain/person';
import type { Stage } from '@/lib/domain/stage';
import { countPeople } from '@/lib/storage/people';
import { countStages, everyone, peopleSlice } from '@/lib/storage/people-list';

export interface PeopleQuery {
  search: string;
  stage: Stage | undefined;
  sort: PeopleSort;
  limit: number;
  /** Somebody is about to search: everyone is read before the first letter. */
  searching?: boolean;
}

export interface PeopleFound {
  people: Person[];
  /** How many there are in all, shown or not. */
  total: number;
}

/**
 * The people of a list; `undefined` while they are first read, and what was found before while a new answer is worked out. Everyone is
 * read only while somebody is searched for.
 */
export function usePeople(query: PeopleQuery): PeopleFound | undefined {
  const found = useFound(query);
  const [last, setLast] = useState(found);
  if (found && found !== last) setLast(found);
  return found ?? last;
}

function useFound({ search, stage, sort, limit, searching = false }: PeopleQuery): PeopleFound | undefined {
  const isSearch = search.trim() !== '';
  const slice = useLiveQuery(
    async () => (isSearch ? undefined : peopleSlice({ stage, sort, limit })),
    [isSearch, stage, sort, limit],
  );
  const counts = useStageCounts();
  const wantsAll = isSearch || searching;
  const all = useLiveQuery(async () => (wantsAll ? everyone() : undefined), [wantsAll]);
  const ready = useMemo(() => all && prepared(all), [all]);
  return useMemo(() => {
    if (!isSearch) {
      const total = stage ? (counts?.byStage[stage] ?? 0) : counts?.total;
      return slice && total !== undefined ? { people: slice, total } : undefined;
    }
    if (!ready) return undefined;
    const found = findPeople(ready, search).filter((person) => !stage || person.stage === stage);
    // The best match first; only an order that was chosen on purpose turns it.
    const ordered = sort === 'next' ? found : sortPeople(found, sort);
    return { people: ordered.slice(0, limit), total: found.length };
  }, [isSearch, stage, counts, slice, ready, search, sort, limit]);
}

/** How many people there are, and at which stage; `undefined` while it is read. */
export function useStageCounts(): { total: number; byStage: Partial<Record<Stage, number>> } | undefined {
  return useLiveQuery(async () => {
    const [total, byStage] = await Promise.all([countPeople(), countStages()]);
    return { total, byStage };
  }, []);
}
