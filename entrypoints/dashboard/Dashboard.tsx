/** The frame of the full page: where one can go, and the view. */
import '@/components/ui/Frame.css';
import '../screens/screens.css';
import './dashboard.css';
import { useEffect } from 'react';
import { ask } from '@/lib/messaging/send';
import { t } from '@/lib/platform/words';
import { Icon } from '@/components/ui/Icon';
import { iconLock, iconMark, iconPeople, iconSettings, iconSun } from '@/components/ui/icons';
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
  return (
    <div className="dashboard">
      <nav className="rail" aria-label="Parley">
        <a className="brand" href="#/today">
          <Icon path={iconMark} solid />
          Parley
        </a>
        <RailItem to="/today" icon={iconSun} word={t('today.title')} current={route.view === 'today'} />
        <RailItem
          to="/people"
          icon={iconPeople}
          word={t('people.title')}
          current={['people', 'person', 'add'].includes(route.view)}
        />
        <div className="rail-foot">
          <RailItem
            to="/settings"
            icon={iconSettings}
            word={t('settings.title')}
            current={route.view === 'settings'}
          />
          <p className="rail-word">
            <Icon path={iconLock} />
            {t('settings.kept')}
          </p>
        </div>
      </nav>
      <div className="pane">
        <View route={route} />
      </div>
    </div>
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

function RailItem({ to, icon, word, current }: { to: string; icon: string; word: string; current: boolean }) {
  return (
    <a className="rail-item" href={`#${to}`} aria-current={current ? 'page' : undefined}>
      <Icon path={icon} />
      {word}
    </a>
  );
}
