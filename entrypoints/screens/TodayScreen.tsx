/** What is next: the one thing to do now, what lies ahead, whom one was last in touch with. Small, for the popup. */
import type { ReactNode } from 'react';
import type { DraftKind } from '@/lib/domain/draft';
import type { Interview } from '@/lib/domain/interview';
import { minutesBetween } from '@/lib/domain/instant';
import type { Person } from '@/lib/domain/person';
import { routeOf } from '@/lib/domain/reminder-route';
import type { ReminderRow } from '@/lib/domain/reminders/reminder';
import { useClock } from '@/lib/hooks/use-clock';
import { useToday, type Today } from '@/lib/hooks/use-today';
import { t } from '@/lib/platform/words';
import { PersonRow } from '@/components/PersonRow';
import { PopupFrame } from '@/components/PopupFrame';
import { TodayNow } from '@/components/TodayNow';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { iconPen } from '@/components/ui/icons';
import { Row } from '@/components/ui/Row';
import { StageMark } from '@/components/ui/StageMark';
import { When } from '@/components/ui/When';
import { actTitle } from './today/act-words';
import { DueRow } from './today/DueRow';
import { DueWhen } from './today/DueWhen';
import { LaterButton } from './today/LaterButton';
import { Start } from './today/Start';
import { useSaid, type Said } from './today/use-said';
import { ago, dayWords, formatWord, fully, moment, stageWord } from './words';

interface TodayProps {
  /** Why the page in view was not read, if the popup was opened on one. */
  notice?: ReactNode;
  onPerson: (personId: string, draft?: DraftKind) => void;
  /** Goes to a place of the full page, as `/conversations/1/prepare`. */
  onRoute: (route: string) => void;
}

export default function TodayScreen({ notice, onPerson, onRoute }: TodayProps) {
  const now = useClock();
  const today = useToday(now);
  const { say, toast } = useSaid();
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
        <Button variant="quiet" onClick={() => onRoute('/people/new')}>
          {t('today.add')}
        </Button>
      )}
      {!isEmpty && (
        <Button variant="quiet" onClick={() => onRoute('/people')}>
          {t('today.all')}
        </Button>
      )}
    </>
  );
  const shared = { now, onPerson, onRoute, say };
  return (
    <PopupFrame label={t('today.title')} head={head} foot={foot}>
      {notice}
      {today && !isEmpty && <Lists today={today} {...shared} />}
      {isEmpty && <Start />}
      {toast}
    </PopupFrame>
  );
}

interface ListProps extends Pick<TodayProps, 'onPerson' | 'onRoute'> {
  now: string;
  say: (said: Said) => void;
}

/** Room for a few in the popup; the full page has them all. */
const SHOWN = 8;

function Lists({ today, ...shared }: ListProps & { today: Today }) {
  const { now, onPerson, onRoute, say } = shared;
  const [first, ...others] = today.due;
  const act = (reminder: ReminderRow) => {
    const { does, writeTo, personId } = reminder;
    if ('draft' in does) onPerson(writeTo ?? personId, does.draft);
    else if (does.open === 'person') onPerson(personId);
    else onRoute(routeOf(reminder));
  };
  return (
    <>
      {first && <Now {...first} now={now} act={act} say={say} />}
      {(others.length > 0 || today.ahead.length > 0) && (
        <section className="group" aria-labelledby="next">
          <h2 className="group-title" id="next">
            {t('today.next')}
          </h2>
          <ul>
            {others.slice(0, SHOWN).map(({ reminder, person }) => (
              <li key={reminder.id}>
                <DueRow
                  reminder={reminder}
                  person={person}
                  now={now}
                  onAct={act}
                  onPick={() => onPerson(person.id)}
                  say={say}
                />
              </li>
            ))}
            {today.ahead.map(({ interview, person }) => (
              <Next
                key={interview.id}
                person={person}
                line={talkLine(interview)}
                at={interview.startAt}
                when={interview.startAt <= now ? t('talk.isOn') : moment(interview.startAt, now)}
                onPerson={onPerson}
              />
            ))}
          </ul>
          {today.dueCount > SHOWN + 1 && (
            <Button variant="quiet" size="small" onClick={() => onRoute('/today')}>
              {t('today.allDue', { count: String(today.dueCount) })}
            </Button>
          )}
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

interface NowProps {
  reminder: ReminderRow;
  person: Person;
  now: string;
  act: (reminder: ReminderRow) => void;
  say: (said: Said) => void;
}

function Now({ reminder, person, now, act, say }: NowProps) {
  const { name, callName } = person;
  return (
    <TodayNow
      label={t('today.now')}
      name={name}
      why={reminder.text}
      when={<DueWhen reminder={reminder} now={now} />}
      more={<LaterButton reminder={reminder} name={name} callName={callName} now={now} say={say} />}
      action={
        <Button variant="primary" icon={iconPen} onClick={() => act(reminder)}>
          {actTitle(reminder)}
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
