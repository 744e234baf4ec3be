/** What to do next, in order; whose turn it is; what is coming. Beside it, where there is room, the first thing ready to be done. */
import { lazy, Suspense, useState } from 'react';
import { routeOf } from '@/lib/domain/reminder-route';
import type { ReminderRow } from '@/lib/domain/reminders/reminder';
import { useClock } from '@/lib/hooks/use-clock';
import { useComing, type Coming } from '@/lib/hooks/use-coming';
import { useToday } from '@/lib/hooks/use-today';
import { t } from '@/lib/platform/words';
import { Panes } from '@/components/Panes';
import { EmptyState } from '@/components/ui/EmptyState';
import { Skeleton } from '@/components/ui/Skeleton';
import { Start } from '../screens/today/Start';
import { useSaid } from '../screens/today/use-said';
import { dayWords } from '../screens/words';
import { personPath } from './route';
import { TodayLists } from './TodayLists';
import { goTo } from './use-route';

const PersonBeside = lazy(() => import('../screens/person/PersonBeside'));

/** From here on the detail stands beside the list: the width in Panes.css. */
const ROOM = '(width >= 1024px)';

/** What is due does not wait for what comes later: that is put under it. */
const NOT_YET: Coming = { reminders: [], waiting: [], waitingCount: 0 };

export function TodayView() {
  const now = useClock();
  const today = useToday(now);
  const coming = useComing(now);
  const { say, toast } = useSaid();
  const [chosen, setChosen] = useState('');
  const all = [...(today?.due ?? []), ...(coming?.reminders ?? [])];
  const shown = all.find(({ reminder }) => reminder.id === chosen) ?? today?.due[0];
  const isEmpty = today?.lately.length === 0;
  const pick = (reminder: ReminderRow) =>
    matchMedia(ROOM).matches ? setChosen(reminder.id) : goTo(personPath(reminder.personId));
  const list = (
    <>
      <header className="today-head">
        <h1 className="title">{t('today.title')}</h1>
        <p className="soft">{dayWords(now)}</p>
      </header>
      {today && !isEmpty && (
        <TodayLists
          today={today}
          coming={coming ?? NOT_YET}
          now={now}
          chosen={shown?.reminder.id}
          onAct={(reminder) => goTo(routeOf(reminder))}
          onPick={pick}
          say={say}
        />
      )}
      {isEmpty && <Start />}
      {!today && (
        <div className="today-none">
          <Skeleton label={t('today.title')} lines={6} />
        </div>
      )}
      {toast}
    </>
  );
  const detail = shown ? (
    <Suspense>
      <PersonBeside
        key={shown.reminder.id}
        personId={shown.reminder.writeTo ?? shown.reminder.personId}
        draft={'draft' in shown.reminder.does ? shown.reminder.does.draft : undefined}
        now={now}
        say={say}
      />
    </Suspense>
  ) : (
    <Nothing isEmpty={isEmpty} />
  );
  return <Panes label={t('today.title')} list={list} detail={today && detail} />;
}

function Nothing({ isEmpty }: { isEmpty: boolean }) {
  return (
    <div className="nothing">
      {isEmpty ? (
        <EmptyState title={t('dashboard.begin')}>{t('dashboard.beginHow')}</EmptyState>
      ) : (
        <EmptyState title={t('dashboard.noneDue')}>{t('dashboard.nothingHow')}</EmptyState>
      )}
    </div>
  );
}
