/** Everyone saved, the ones something last happened with first. */
import { useState } from 'react';
import { useClock } from '@/lib/hooks/use-clock';
import { usePeople } from '@/lib/hooks/use-people';
import { t } from '@/lib/platform/words';
import '@/components/ui/Surface.css';
import { PopupFrame } from '@/components/PopupFrame';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { iconPersonAdd } from '@/components/ui/icons';
import { EmptyState } from '@/components/ui/EmptyState';
import { StageMark } from '@/components/ui/StageMark';
import { ago, fully, roleWords, stageWord } from '../screens/words';

const PAGE = 100;

export function PeopleView({ onPerson, onAdd }: { onPerson: (personId: string) => void; onAdd: () => void }) {
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
            <button type="button" className="row" onClick={() => onPerson(person.id)}>
              <Avatar name={person.name} />
              <span className="row-words">
                <span className="row-title truncate" dir="auto">
                  {person.name}
                </span>
                <span className="row-line truncate" dir="auto">
                  {roleWords(person)}
                </span>
              </span>
              <span className="people-end">
                <StageMark stage={person.stage} word={stageWord(person.stage)} />
                <time dateTime={person.touchedAt} title={fully(person.touchedAt)}>
                  {ago(person.touchedAt, now)}
                </time>
              </span>
            </button>
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
