/** Knows the page it was opened over: a profile gives that person, anything else gives today. */
import '../screens/screens.css';
import { lazy, startTransition, Suspense, useDeferredValue, useEffect, useState } from 'react';
import type { DraftKind } from '@/lib/domain/draft';
import { slugKeyOf } from '@/lib/domain/profile-address';
import { savedAt, useSavedPerson } from '@/lib/hooks/use-saved-person';
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
  | ({ show: 'page' } & OpenPage);

/** A profile, and the id of the person when they are saved. */
interface OpenPage {
  tab: TabInView & { url: string };
  savedAtFirst: string | null;
}

// Asked for before anything is drawn: the popup has nothing to say until it is known.
void db.open();
const opened = whoIsOpen();

async function whoIsOpen(): Promise<View | undefined> {
  const tab = await tabInView();
  const url = tab?.url;
  if (!tab || !url || !slugKeyOf(url)) return undefined;
  // Fetched while it is looked up whether they are saved.
  void fetchPersonScreen();
  // What may be wrong with the database is said by the live look that follows.
  return { show: 'page', tab: { ...tab, url }, savedAtFirst: await savedAt(url).catch(() => null) };
}

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
    void opened.then((page) => {
      if (!page) return setView({ show: 'today' });
      // As a transition: what is fetched is waited for, instead of an empty frame that React would hold for 300 ms.
      startTransition(() => setView(page));
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
      return <PersonOnPage {...view} onSaved={toPerson} onToday={toToday} />;
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

interface OnPage extends OpenPage {
  onSaved: (personId: string) => void;
  onToday: (refused?: { why: string; tabId: number }) => void;
}

function PersonOnPage({ tab, savedAtFirst, onSaved, onToday }: OnPage) {
  const saved = useDeferredValue(useSavedPerson(tab.url, savedAtFirst));
  return saved ? (
    <PersonScreen personId={saved} onBack={() => onToday()} />
  ) : (
    <NewPerson tabId={tab.id} onSaved={onSaved} onRefused={(why) => onToday({ why, tabId: tab.id })} />
  );
}
