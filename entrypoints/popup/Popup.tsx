/** Knows the page it was opened over: a profile gives that person, anything else gives today. */
import '../screens/screens.css';
import { lazy, startTransition, Suspense, useDeferredValue, useEffect, useState } from 'react';
import type { DraftKind } from '@/lib/domain/draft';
import { slugKeyOf } from '@/lib/domain/profile-address';
import { useSavedPerson } from '@/lib/hooks/use-saved-person';
import { openPage, tabInView, type TabInView } from '@/lib/platform/tabs';
import { db } from '@/lib/storage/database';
import TodayScreen from '../screens/TodayScreen';

// Today is part of the popup; a person's screen is fetched when one is shown.
const fetchPersonScreen = () => import('../screens/PersonScreen');
const PersonScreen = lazy(fetchPersonScreen);
const NewPerson = lazy(() => import('./NewPerson'));
const PageNotice = lazy(() => import('./PageNotice'));

type View =
  | { show: 'today'; refused?: { why: string; tabId: number } }
  | { show: 'person'; personId: string; draft?: DraftKind }
  | { show: 'page'; tab: TabInView & { url: string } };

// Asked for before anything is drawn: the popup has nothing to say until both are there.
const inView = tabInView();
void db.open();

export function Popup() {
  return (
    <Suspense>
      <Views />
    </Suspense>
  );
}

function Views() {
  const [view, setView] = useState<View>();
  useEffect(() => {
    void inView.then((tab) => {
      const url = tab?.url;
      if (!tab || !url || !slugKeyOf(url)) return setView({ show: 'today' });
      // Fetched while it is looked up whether they are saved.
      void fetchPersonScreen();
      // As a transition: what is fetched is waited for, instead of an empty frame that React would hold for 300 ms.
      startTransition(() => setView({ show: 'page', tab: { ...tab, url } }));
    });
  }, []);

  const toPerson = (personId: string, draft?: DraftKind) =>
    startTransition(() => setView({ show: 'person', personId, ...(draft && { draft }) }));
  const toDashboard = (route: string) => void openPage('dashboard.html', route).then(() => window.close());
  const toToday = (refused?: { why: string; tabId: number }) =>
    startTransition(() => setView({ show: 'today', ...(refused && { refused }) }));
  switch (view?.show) {
    case 'person':
      return <PersonScreen {...view} onBack={() => toToday()} />;
    case 'page':
      return <PersonOnPage tab={view.tab} onSaved={toPerson} onToday={toToday} />;
    case 'today':
      return (
        <TodayScreen
          notice={view.refused && <PageNotice {...view.refused} />}
          onPerson={toPerson}
          onRoute={toDashboard}
        />
      );
    default:
      return null;
  }
}

interface OnPage {
  tab: TabInView & { url: string };
  onSaved: (personId: string) => void;
  onToday: (refused?: { why: string; tabId: number }) => void;
}

function PersonOnPage({ tab, onSaved, onToday }: OnPage) {
  const saved = useDeferredValue(useSavedPerson(tab.url));
  if (saved === undefined) return null;
  return saved ? (
    <PersonScreen personId={saved} onBack={() => onToday()} />
  ) : (
    <NewPerson tabId={tab.id} onSaved={onSaved} onRefused={(why) => onToday({ why, tabId: tab.id })} />
  );
}
