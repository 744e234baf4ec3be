/** Knows the page it was opened over: a profile gives that person, anything else gives today. */
import '../screens/screens.css';
import { lazy, startTransition, Suspense, useDeferredValue, useEffect, useState } from 'react';
import { slugKeyOf } from '@/lib/domain/profile-address';
import { useSavedPerson } from '@/lib/hooks/use-saved-person';
import { openPage, tabInView, type TabInView } from '@/lib/platform/tabs';

// Only the screen that is shown is fetched.
const PersonScreen = lazy(() => import('../screens/PersonScreen'));
const TodayScreen = lazy(() => import('../screens/TodayScreen'));
const NewPerson = lazy(() => import('./NewPerson'));
const PageNotice = lazy(() => import('./PageNotice'));

type View =
  | { show: 'today'; refused?: { why: string; tabId: number } }
  | { show: 'person'; personId: string }
  | { show: 'page'; tab: TabInView & { url: string } };

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
    void tabInView().then((tab) => {
      const url = tab?.url;
      // As a transition: what is fetched for a view is waited for, instead of an empty frame that React would hold for 300 ms.
      startTransition(() =>
        setView(tab && url && slugKeyOf(url) ? { show: 'page', tab: { ...tab, url } } : { show: 'today' }),
      );
    });
  }, []);

  const toPerson = (personId: string) => startTransition(() => setView({ show: 'person', personId }));
  const toDashboard = (route: string) => void openPage('dashboard.html', route).then(() => window.close());
  const toToday = (refused?: { why: string; tabId: number }) =>
    startTransition(() => setView({ show: 'today', ...(refused && { refused }) }));
  switch (view?.show) {
    case 'person':
      return <PersonScreen personId={view.personId} onBack={() => toToday()} />;
    case 'page':
      return <PersonOnPage tab={view.tab} onSaved={toPerson} onToday={toToday} />;
    case 'today':
      return (
        <TodayScreen
          notice={view.refused && <PageNotice {...view.refused} />}
          onPerson={toPerson}
          onAll={() => toDashboard('/people')}
          onAdd={() => toDashboard('/people/new')}
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
