/** Everyone saved, the ones something last happened with first. */
import { useState } from 'react';
import { useClock } from '@/lib/hooks/use-clock';
import { usePeople } from '@/lib/hooks/use-people';
import { t } from '@/lib/platform/words';
import { PersonRow } from '@/components/PersonRow';
import { PopupFrame } from '@/components/PopupFrame';
import { Button } from '@/components/ui/Button';
import { iconPersonAdd } from '@/components/ui/icons';
import { EmptyState } from '@/components/ui/EmptyState';
import { StageMark } from '@/components/ui/StageMark';
import { personPath } from './route';
import { goTo } from './use-route';
import { ago, fully, roleWords, stageWord } from '../screens/words';

const PAGE = 100;

export function PeopleView() {
  const onPerson = (personId: string) => goTo(personPath(personId));
  const onAdd = () => goTo('/people/new');
  const now = useClock();
  const [limit, setLimit] = useState(PAGE);
  const people = usePeople(limit);
  return (
    <PopupFrame
      label={t('people.title')}
      head={
        <header className="head">
          <h1 className="lead strong">{t('people.title')}</h1>
          <span className="push">
            <Button size="small" icon={iconPersonAdd} onClick={onAdd}>
              {t('today.add')}
            </Button>
          </span>
        </header>
      }
    >
      {people?.length === 0 && <EmptyState title={t('today.start')}>{t('today.startHow')}</EmptyState>}
      <ul className="group">
        {people?.map((person) => (
          <li key={person.id}>
            <PersonRow
              name={person.name}
              line={roleWords(person)}
              stage={<StageMark stage={person.stage} word={stageWord(person.stage)} />}
              at={person.touchedAt}
              full={fully(person.touchedAt)}
              when={ago(person.touchedAt, now)}
              onPick={() => onPerson(person.id)}
            />
          </li>
        ))}
      </ul>
      {people?.length === limit && (
        <p className="more">
          <Button onClick={() => setLimit(limit + PAGE)}>{t('people.more')}</Button>
        </p>
      )}
    </PopupFrame>
  );
}
