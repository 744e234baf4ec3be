/** The list of people. Arrow keys go through it, and up from the first one back to the search. */
import type { KeyboardEvent, Ref } from 'react';
import type { Person } from '@/lib/domain/person';
import { t } from '@/lib/platform/words';
import { PeopleRow } from '@/components/PeopleRow';
import { iconCalendar } from '@/components/ui/icons';
import { StageMark } from '@/components/ui/StageMark';
import { When } from '@/components/ui/When';
import { ago, capital, dayWord, fully, lateBy, roleWords, stageWord } from '../screens/words';
import { personPath } from './route';

interface PeopleListProps {
  people: readonly Person[];
  now: string;
  listRef: Ref<HTMLUListElement>;
  /** Up from the first row. */
  onOut: () => void;
}

export function PeopleList({ people, now, listRef, onOut }: PeopleListProps) {
  return (
    <ul
      className="people"
      ref={listRef}
      onKeyDown={(event) => walk(event, onOut)}
      aria-label={t('people.title')}
    >
      {people.map((person) => (
        <li key={person.id}>
          <PeopleRow
            href={`#${personPath(person.id)}`}
            name={person.name}
            line={roleWords(person)}
            stage={<StageMark stage={person.stage} word={stageWord(person.stage)} />}
            next={person.nextDueAt && <Next at={person.nextDueAt} now={now} />}
            lately={
              <time dateTime={person.touchedAt} title={fully(person.touchedAt)}>
                {ago(person.touchedAt, now)}
              </time>
            }
          />
        </li>
      ))}
    </ul>
  );
}

function Next({ at, now }: { at: string; now: string }) {
  const late = at < now;
  return (
    <When
      kind={late ? 'overdue' : 'neutral'}
      at={at}
      full={fully(at)}
      {...(!late && { icon: iconCalendar })}
      words={late ? t('today.late', { by: lateBy(at, now) }) : capital(dayWord(at, now))}
    />
  );
}

function walk(event: KeyboardEvent<HTMLElement>, onOut: () => void): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const goals: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
  const goal = goals[event.key];
  if (at < 0 || goal === undefined) return;
  event.preventDefault();
  if (goal < 0) onOut();
  else rows[Math.min(goal, rows.length - 1)]?.focus();
}
