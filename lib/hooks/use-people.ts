/** The list of people, live, as many as are asked for. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
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
}

export interface PeopleFound {
  people: Person[];
  /** How many there are in all, shown or not. */
  total: number;
}

/** The people of a list; `undefined` while they are read. Everyone is read only while somebody is searched for. */
export function usePeople({ search, stage, sort, limit }: PeopleQuery): PeopleFound | undefined {
  const isSearch = search.trim() !== '';
  const slice = useLiveQuery(
    async () => (isSearch ? undefined : peopleSlice({ stage, sort, limit })),
    [isSearch, stage, sort, limit],
  );
  const counts = useStageCounts();
  const all = useLiveQuery(async () => (isSearch ? everyone() : undefined), [isSearch]);
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
