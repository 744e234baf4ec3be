/** The frame of the full page: where one can go, and the view. */
import '../screens/screens.css';
import './dashboard.css';
import { Suspense, useEffect, useRef } from 'react';
import { useClock } from '@/lib/hooks/use-clock';
import { useCounts } from '@/lib/hooks/use-counts';
import { ask } from '@/lib/messaging/send';
import { t } from '@/lib/platform/words';
import { DashboardFrame } from '@/components/DashboardFrame';
import { PeopleView } from './PeopleView';
import {
  AddPersonView,
  ConversationPage,
  GoalsView,
  LearnedView,
  PersonView,
  QuestionsView,
  SettingsView,
  TemplatesView,
} from './lazy-views';
import { footPlaces, placesFor } from './places';
import { personPath, type Route } from './route';
import { TodayView } from './TodayView';
import { useHeading } from './use-heading';
import { useKeys } from './use-keys';
import { goTo, useRoute } from './use-route';

const toPerson = (personId: string) => goTo(personPath(personId));

export function Dashboard() {
  const route = useRoute();
  const counts = useCounts(useClock());
  const view = useRef<HTMLDivElement>(null);
  useKeys(route);
  useHeading(route.hash, view);
  useEffect(() => {
    void ask({ kind: 'look-again' });
  }, []);
  return (
    <DashboardFrame
      name="Parley"
      home="#/today"
      places={placesFor(route.view, counts)}
      footPlaces={footPlaces(route.view)}
      promise={t('settings.kept')}
      paneRef={view}
    >
      {/* By view: what was there before is gone at once, instead of hidden until the next one is fetched. */}
      <Suspense key={route.view}>
        <View route={route} />
      </Suspense>
    </DashboardFrame>
  );
}

function View({ route }: { route: Route }) {
  switch (route.view) {
    case 'people':
      return <PeopleView />;
    case 'add':
      return <AddPersonView onAdded={toPerson} />;
    case 'person':
      return <PersonView key={route.personId} {...route} />;
    case 'conversation':
      return <ConversationPage key={route.interviewId} interviewId={route.interviewId} tab={route.tab} />;
    case 'questions':
      return <QuestionsView />;
    case 'templates':
      return <TemplatesView />;
    case 'goals':
      return <GoalsView />;
    case 'insights':
      return <LearnedView />;
    case 'settings':
      return <SettingsView />;
    case 'today':
      return <TodayView />;
  }
}
