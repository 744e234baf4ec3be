/** The frame of the full page: where one can go, and the view. */
import '../screens/screens.css';
import './dashboard.css';
import { useEffect } from 'react';
import { ask } from '@/lib/messaging/send';
import { t } from '@/lib/platform/words';
import { DashboardFrame } from '@/components/DashboardFrame';
import { iconPeople, iconSettings, iconSun } from '@/components/ui/icons';
import PersonScreen from '../screens/PersonScreen';
import TodayScreen from '../screens/TodayScreen';
import { AddPersonView } from './AddPersonView';
import { PeopleView } from './PeopleView';
import { SettingsView } from './SettingsView';
import { goTo, useRoute, type Route } from './use-route';

const toPerson = (personId: string) => goTo(`/people/${personId}`);

export function Dashboard() {
  const route = useRoute();
  useEffect(() => {
    void ask({ kind: 'look-again' });
  }, []);
  const people = ['people', 'person', 'add'].includes(route.view);
  return (
    <DashboardFrame
      name="Parley"
      home="#/today"
      places={[
        { href: '#/today', icon: iconSun, word: t('today.title'), current: route.view === 'today' },
        { href: '#/people', icon: iconPeople, word: t('people.title'), current: people },
      ]}
      footPlaces={[
        {
          href: '#/settings',
          icon: iconSettings,
          word: t('settings.title'),
          current: route.view === 'settings',
        },
      ]}
      promise={t('settings.kept')}
    >
      <View route={route} />
    </DashboardFrame>
  );
}

function View({ route }: { route: Route }) {
  switch (route.view) {
    case 'today':
      return <TodayScreen onPerson={toPerson} onAdd={() => goTo('/people/new')} />;
    case 'people':
      return <PeopleView onPerson={toPerson} onAdd={() => goTo('/people/new')} />;
    case 'add':
      return <AddPersonView onAdded={toPerson} />;
    case 'person':
      return <PersonScreen key={route.personId} personId={route.personId} onBack={() => goTo('/people')} />;
    case 'settings':
      return <SettingsView />;
  }
}
