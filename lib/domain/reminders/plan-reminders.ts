/**
 * Says what is due when, from what happened. A pure function: the same history, settings and moment give the same
 * reminders with the same ids. One rule, one file; `reconcile` compares the answer with what is stored.
 */
import { instant } from '../instant';
import type { Goal } from '../goal';
import type { Interview } from '../interview';
import type { Person } from '../person';
import type { ReminderSettings } from '../settings';
import { standingSteps, type Step } from '../steps';
import type { Reminder } from './reminder';
import { thankYouReminders } from './thank-you';

export interface History {
  person: Person;
  steps: Step[];
  interviews: Interview[];
  /** The goal the person serves: when it ends, they hear of it (M21). */
  goal?: Goal;
  /** The `referred` steps from which somebody was saved; the others still wait (M16). */
  referralsFollowed?: readonly string[];
}

/**
 * Every reminder that is live for one person at `now` (an ISO instant), past and future.
 * A person who is closed has none. Rules: domain.md 5.
 */
export function planReminders(history: History, settings: ReminderSettings, now: string): Reminder[] {
  const steps = standingSteps(history.steps);
  if (steps.at(-1)?.kind === 'closed') return [];
  return thankYouReminders({ ...history, steps }, settings, instant(now));
}
