import './screens.css';
import type { ReactNode } from 'react';
import { DashboardFrame } from '@/components/DashboardFrame';
import {
  iconBars,
  iconColumns,
  iconFile,
  iconHelp,
  iconPeople,
  iconSettings,
  iconSun,
} from '@/components/ui/view-icons';

/** The full page with all its places. */
export function Desk({ at, children }: { at: string; children: ReactNode }) {
  const places = [
    { href: '#/today', icon: iconSun, word: 'Today', count: 5 },
    { href: '#/people', icon: iconPeople, word: 'People', count: 23 },
    { href: '#/pipeline', icon: iconColumns, word: 'Pipeline' },
    { href: '#/insights', icon: iconBars, word: 'Insights' },
    { href: '#/questions', icon: iconHelp, word: 'Questions' },
    { href: '#/templates', icon: iconFile, word: 'Templates' },
  ];
  return (
    <DashboardFrame
      name="Parley"
      home="#/today"
      places={places.map((place) => ({ ...place, current: place.word === at }))}
      footPlaces={[{ href: '#/settings', icon: iconSettings, word: 'Settings' }]}
      promise="Kept on this computer and nowhere else"
    >
      {children}
    </DashboardFrame>
  );
}
