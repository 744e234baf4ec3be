/** The places of the rail, in order, each with its keys. */
import { t } from '@/lib/platform/words';
import type { Place } from '@/components/DashboardFrame';
import {
  iconBars,
  iconFile,
  iconFlag,
  iconHelp,
  iconPeople,
  iconSettings,
  iconSun,
} from '@/components/ui/view-icons';
import type { Route } from './route';

type View = Route['view'];

/** The letter after `g` that leads to a place. */
export const KEYS: Readonly<Record<string, string>> = {
  t: '/today',
  p: '/people',
  q: '/questions',
  o: '/goals',
  l: '/insights',
  m: '/templates',
  s: '/settings',
};

/** The places of the rail, with how much is in them. */
export function placesFor(view: View, counts: { due: number; people: number } | undefined): Place[] {
  const at = (...views: View[]) => views.includes(view);
  return [
    place('/today', iconSun, t('today.title'), at('today', 'conversation'), counts?.due),
    place('/people', iconPeople, t('people.title'), at('people', 'person', 'add'), counts?.people),
    place('/goals', iconFlag, t('dashboard.goals'), at('goals')),
    place('/insights', iconBars, t('dashboard.learned'), at('insights')),
    place('/questions', iconHelp, t('dashboard.questions'), at('questions')),
    place('/templates', iconFile, t('dashboard.templates'), at('templates')),
  ];
}

/** The place at the foot of the rail. */
export function footPlaces(view: View): Place[] {
  return [place('/settings', iconSettings, t('settings.title'), view === 'settings')];
}

function place(path: string, icon: string, word: string, current: boolean, count?: number): Place {
  const letter = Object.keys(KEYS).find((key) => KEYS[key] === path);
  return {
    href: `#${path}`,
    icon,
    word,
    current,
    ...(count !== undefined && count > 0 && { count }),
    keys: letter && `g ${letter}`,
  };
}
