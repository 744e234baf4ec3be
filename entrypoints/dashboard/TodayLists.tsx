/** The lists of the day. */
import { minutesBetween } from '@/lib/domain/instant';
import type { ReminderRow } from '@/lib/domain/reminders/reminder';
import type { Coming } from '@/lib/hooks/use-coming';
import type { Today } from '@/lib/hooks/use-today';
import { t } from '@/lib/platform/words';
import { BriefRow } from '@/components/BriefRow';
import { DueRow } from '../screens/today/DueRow';
import type { Said } from '../screens/today/use-said';
import { ago, dayWord, formatWord, fully, moment } from '../screens/words';
import { conversationPath, personPath } from './route';

interface ListsProps {
  today: Today;
  coming: Coming;
  now: string;
  chosen: string | undefined;
  onAct: (reminder: ReminderRow) => void;
  onPick: (reminder: ReminderRow) => void;
  say: (said: Said) => void;
}

export function TodayLists({ today, coming, chosen, ...shared }: ListsProps) {
  const { now } = shared;
  const busy = new Set(today.due.map(({ person }) => person.id));
  const waiting = coming.waiting.filter(({ person }) => !busy.has(person.id));
  // Whoever has something due stands above, and is not waited for a second time.
  const waitingCount = coming.waitingCount - (coming.waiting.length - waiting.length);
  return (
    <>
      {today.due.length === 0 && <p className="today-none today-none-due soft">{t('dashboard.noneDue')}</p>}
      <ol aria-label={t('dashboard.inOrder')}>
        {today.due.map(({ reminder, person }) => (
          <li key={reminder.id}>
            <DueRow {...shared} reminder={reminder} person={person} current={reminder.id === chosen} />
          </li>
        ))}
      </ol>
      {today.dueCount > today.due.length && (
        <p className="today-none soft">{t('dashboard.moreDue', { count: String(today.dueCount) })}</p>
      )}
      <ComingUp {...shared} reminders={coming.reminders} chosen={chosen} />
      <Ahead ahead={today.ahead} now={now} />
      <WaitingList waiting={waiting} now={now} count={waitingCount} />
    </>
  );
}

/** What is not due yet stands apart from what is: nobody has to tell them apart by their dates. */
function ComingUp({
  reminders,
  chosen,
  ...shared
}: Omit<ListsProps, 'today' | 'coming'> & Pick<Coming, 'reminders'>) {
  if (reminders.length === 0) return null;
  return (
    <section aria-labelledby="coming">
      <h2 className="group-title" id="coming">
        {t('dashboard.coming')}
      </h2>
      <ol>
        {reminders.map(({ reminder, person }) => (
          <li key={reminder.id}>
            <DueRow {...shared} reminder={reminder} person={person} current={reminder.id === chosen} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function WaitingList({ waiting, now, count }: { waiting: Coming['waiting']; now: string; count: number }) {
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 className="group-title" id="waiting">
        {t('dashboard.waiting')} <span className="count">{count}</span>
      </h2>
      <ul>
        {waiting.map(({ person, waiting: turn }) => (
          <li key={person.id}>
            <BriefRow
              href={`#${personPath(person.id)}`}
              name={person.name}
              line={
                turn.for === 'time'
                  ? t('dashboard.choosing')
                  : t('dashboard.asked', { ago: ago(turn.since, now) })
              }
              at={person.nextDueAt ?? turn.since}
              full={fully(person.nextDueAt ?? turn.since)}
              when={person.nextDueAt ? t('dashboard.until', { day: dayWord(person.nextDueAt, now) }) : ''}
            />
          </li>
        ))}
      </ul>
      {count > waiting.length && (
        <p className="today-none">
          <a href="#/people">{t('dashboard.allWaiting')}</a>
        </p>
      )}
    </section>
  );
}

function Ahead({ ahead, now }: { ahead: Today['ahead']; now: string }) {
  if (ahead.length === 0) return null;
  return (
    <section aria-labelledby="ahead">
      <h2 className="group-title" id="ahead">
        {t('dashboard.ahead')} <span className="count">{ahead.length}</span>
      </h2>
      <ul>
        {ahead.map(({ interview, person }) => (
          <li key={interview.id}>
            <BriefRow
              href={`#${conversationPath(interview.id, interview.startAt <= now ? 'talk' : 'prepare')}`}
              name={person.name}
              line={t('today.talk', {
                how: formatWord(interview.format),
                minutes: String(minutesBetween(interview.startAt, interview.endAt)),
              })}
              at={interview.startAt}
              full={fully(interview.startAt)}
              when={interview.startAt <= now ? t('talk.isOn') : moment(interview.startAt, now)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
