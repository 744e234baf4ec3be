/** What is next: the one thing to do now, what lies ahead, whom one was last in touch with. */
import type { ReactNode } from 'react';
import type { Interview } from '@/lib/domain/interview';
import { minutesBetween } from '@/lib/domain/instant';
import type { Person } from '@/lib/domain/person';
import { useClock } from '@/lib/hooks/use-clock';
import { useToday, type Today } from '@/lib/hooks/use-today';
import { t } from '@/lib/platform/words';
import { PersonRow } from '@/components/PersonRow';
import { PopupFrame } from '@/components/PopupFrame';
import { TodayNow } from '@/components/TodayNow';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { iconExternal, iconPen } from '@/components/ui/icons';
import { Row } from '@/components/ui/Row';
import { StageMark } from '@/components/ui/StageMark';
import { When } from '@/components/ui/When';
import { WelcomeDrawing } from '@/components/WelcomeDrawing';
import { ago, dayWords, formatWord, fully, moment, stageWord } from './words';

type Due = Today['due'][number];

interface TodayProps {
  /** Why the page in view was not read, if the popup was opened on one. */
  notice?: ReactNode;
  onPerson: (personId: string) => void;
  onAll?: () => void;
  onAdd: () => void;
}

export default function TodayScreen({ notice, onPerson, onAll, onAdd }: TodayProps) {
  const now = useClock();
  const today = useToday(now);
  const isEmpty = today?.lately.length === 0;
  const head = (
    <header className="head">
      <h1 className="lead strong">{t('today.title')}</h1>
      <p className="small soft">{dayWords(now)}</p>
    </header>
  );
  const foot = today && (
    <>
      <p>{isEmpty ? t('today.private') : t('today.stays')}</p>
      {(isEmpty || notice) && (
        <Button variant="quiet" onClick={onAdd}>
          {t('today.add')}
        </Button>
      )}
      {onAll && !isEmpty && (
        <Button variant="quiet" onClick={onAll}>
          {t('today.all')}
        </Button>
      )}
    </>
  );
  return (
    <PopupFrame label={t('today.title')} head={head} foot={foot}>
      {notice}
      {today && !isEmpty && <Lists today={today} now={now} onPerson={onPerson} />}
      {isEmpty && <Start />}
    </PopupFrame>
  );
}

function Lists({ today, now, onPerson }: { today: Today; now: string; onPerson: TodayProps['onPerson'] }) {
  const [first, ...others] = today.due;
  return (
    <>
      {first && <Now {...first} now={now} onPerson={onPerson} />}
      {(others.length > 0 || today.ahead.length > 0) && (
        <section className="group" aria-labelledby="next">
          <h2 className="group-title" id="next">
            {t('today.next')}
          </h2>
          <ul>
            {others.map(({ reminder, person }) => (
              <Next
                key={reminder.id}
                person={person}
                line={reminder.text}
                at={reminder.dueAt}
                when={ago(reminder.dueAt, now)}
                onPerson={onPerson}
              />
            ))}
            {today.ahead.map(({ interview, person }) => (
              <Next
                key={interview.id}
                person={person}
                line={talkLine(interview)}
                at={interview.startAt}
                when={moment(interview.startAt, now)}
                onPerson={onPerson}
              />
            ))}
          </ul>
        </section>
      )}
      <Lately people={today.lately} now={now} onPerson={onPerson} />
    </>
  );
}

function talkLine(interview: Interview): string {
  const minutes = String(minutesBetween(interview.startAt, interview.endAt));
  return t('today.talk', { how: formatWord(interview.format), minutes });
}

function Now({ reminder, person, now, onPerson }: Due & { now: string; onPerson: TodayProps['onPerson'] }) {
  const late = now > reminder.dueAt;
  const when = ago(reminder.dueAt, now);
  return (
    <TodayNow
      label={t('today.now')}
      name={person.name}
      why={reminder.text}
      when={
        <When
          kind={late ? 'overdue' : 'due'}
          at={reminder.dueAt}
          full={fully(reminder.dueAt)}
          words={late ? t('thank.overdue', { when }) : t('thank.due', { when })}
        />
      }
      action={
        <Button variant="primary" icon={iconPen} onClick={() => onPerson(person.id)}>
          {t('today.thank')}
        </Button>
      }
    />
  );
}

interface NextProps {
  person: Person;
  line: string;
  at: string;
  when: string;
  onPerson: TodayProps['onPerson'];
}

function Next({ person, line, at, when, onPerson }: NextProps) {
  return (
    <li>
      <Row
        start={<Avatar name={person.name} />}
        title={person.name}
        line={line}
        end={<When at={at} full={fully(at)} words={when} />}
        onPick={() => onPerson(person.id)}
      />
    </li>
  );
}

function Lately({
  people,
  now,
  onPerson,
}: {
  people: readonly Person[];
  now: string;
  onPerson: TodayProps['onPerson'];
}) {
  return (
    <section className="group" aria-labelledby="lately">
      <h2 className="group-title" id="lately">
        {t('today.lately')}
      </h2>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <PersonRow
              short
              name={person.name}
              stage={<StageMark stage={person.stage} word={stageWord(person.stage)} />}
              at={person.touchedAt}
              full={fully(person.touchedAt)}
              when={ago(person.touchedAt, now)}
              onPick={() => onPerson(person.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Start() {
  return (
    <div className="start">
      <EmptyState
        drawing={<WelcomeDrawing word={t('pageButton.save')} />}
        title={t('today.start')}
        action={
          <Button
            variant="primary"
            icon={iconExternal}
            href="https://www.linkedin.com/"
            target="_blank"
            rel="noreferrer"
          >
            {t('today.open')}
          </Button>
        }
      >
        {t('today.startHow')}
      </EmptyState>
    </div>
  );
}
