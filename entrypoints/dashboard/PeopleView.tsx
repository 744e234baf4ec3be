/** Everyone saved: found by any word, at one stage or all, by the next date, lately or by name. */
import { useDeferredValue, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { PeopleSort } from '@/lib/domain/people-search';
import { STAGES, type Stage } from '@/lib/domain/stage';
import { useClock } from '@/lib/hooks/use-clock';
import { usePeople, useStageCounts } from '@/lib/hooks/use-people';
import { t } from '@/lib/platform/words';
import { PageFrame } from '@/components/PageFrame';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { iconPersonAdd } from '@/components/ui/icons';
import { Search } from '@/components/ui/Search';
import { Select } from '@/components/ui/Select';
import { Skeleton } from '@/components/ui/Skeleton';
import { Start } from '../screens/today/Start';
import { stageWord } from '../screens/words';
import { PeopleList } from './PeopleList';
import { useSlash } from './use-slash';

const PAGE = 100;

interface Chosen {
  search: string;
  stage: Stage | 'all';
  sort: PeopleSort;
}

/** As it was left: whoever comes back from a person finds the same list. */
let left: Chosen = { search: '', stage: 'all', sort: 'next' };

export function PeopleView() {
  const now = useClock();
  const [chosen, setChosen] = useState(left);
  const [limit, setLimit] = useState(PAGE);
  const search = useDeferredValue(chosen.search);
  const stage = chosen.stage === 'all' ? undefined : chosen.stage;
  const [searching, setSearching] = useState(false);
  const found = usePeople({ search, stage, sort: chosen.sort, limit, searching });
  const counts = useStageCounts();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useSlash(field);
  const change = (part: Partial<Chosen>) => {
    left = { ...chosen, ...part };
    setChosen(left);
    setLimit(PAGE);
  };
  const isEmpty = counts?.total === 0;
  return (
    <PageFrame
      title={t('people.title')}
      width="wide"
      line={counts && counts.total > 0 && t('people.count', counts.total)}
      actions={
        <Button size="small" icon={iconPersonAdd} href="#/people/new">
          {t('today.add')}
        </Button>
      }
    >
      {!isEmpty && (
        <Tools
          chosen={chosen}
          change={change}
          counts={counts}
          field={field}
          onSearching={() => setSearching(true)}
          onInto={() => list.current?.querySelector<HTMLElement>('a')?.focus()}
        />
      )}
      {isEmpty && <Start />}
      {!found && !isEmpty && <Skeleton label={t('people.title')} lines={8} />}
      {found && !isEmpty && (
        <PeopleList people={found.people} now={now} listRef={list} onOut={() => field.current?.focus()} />
      )}
      {found?.people.length === 0 && !isEmpty && (
        <EmptyState title={t('people.none')}>{t('people.noneHow')}</EmptyState>
      )}
      {found && found.total > found.people.length && (
        <p className="more">
          <Button onClick={() => setLimit(limit + PAGE)}>
            {t('people.moreOf', { count: String(found.total - found.people.length) })}
          </Button>
        </p>
      )}
    </PageFrame>
  );
}

interface ToolsProps {
  chosen: Chosen;
  change: (part: Partial<Chosen>) => void;
  counts: ReturnType<typeof useStageCounts>;
  field: RefObject<HTMLInputElement | null>;
  onSearching: () => void;
  /** Down from the search, into the list. */
  onInto: () => void;
}

function Tools({ chosen, change, counts, field, onSearching, onInto }: ToolsProps) {
  const intoList = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    onInto();
  };
  return (
    <div className="people-tools" onKeyDown={intoList} onFocus={onSearching}>
      <Search
        ref={field}
        label={t('people.search')}
        kbd="/"
        value={chosen.search}
        onText={(search) => change({ search })}
      />
      <Select
        aria-label={t('people.stage')}
        value={chosen.stage}
        options={stageOptions(counts)}
        onPick={(stage) => change({ stage })}
      />
      <Select
        aria-label={t('people.sort')}
        value={chosen.sort}
        options={sortOptions()}
        onPick={(sort) => change({ sort })}
      />
    </div>
  );
}

function stageOptions(counts: ReturnType<typeof useStageCounts>): { value: Stage | 'all'; label: string }[] {
  const stages = STAGES.map((stage) => ({
    value: stage,
    label: t('people.atStage', { stage: stageWord(stage), count: String(counts?.byStage[stage] ?? 0) }),
  }));
  return [{ value: 'all', label: t('people.allStages') }, ...stages];
}

function sortOptions(): { value: PeopleSort; label: string }[] {
  return [
    { value: 'next', label: t('people.byNext') },
    { value: 'lately', label: t('people.byLately') },
    { value: 'name', label: t('people.byName') },
  ];
}
