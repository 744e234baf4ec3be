/**
 * Says what is due when, from what happened. A pure function: the same history, settings and moment give the same
 * reminders with the same ids. One rule or family, one file; `reconcile` compares the answer with what is stored.
 *
 * Time alone changes an answer only at a moment that stands in it (a nudge, or the `until` of a reminder), so that looking again
 * at these moments is enough.
 */
import { closingStep } from '../closing';
import { instant } from '../instant';
import type { Goal } from '../goal';
import type { Interview } from '../interview';
import type { Person } from '../person';
import type { ReminderSettings } from '../settings';
import { standingSteps, type Step } from '../steps';
import { afterThanksReminders } from './after-thanks';
import { cardReminders } from './card';
import { debriefReminders } from './debrief';
import { goalReminders } from './goal';
import { keepInTouchReminders, untouchedReminders } from './in-touch';
import { invitationReminders } from './invitation';
import { meetingReminders } from './meeting';
import { noReplyReminders } from './no-reply';
import { byStart, talksOf, type Occasion, type Rule } from './occasion';
import { namesToSave, referralReminders } from './referral';
import type { Reminder } from './reminder';
import { noReminders, replyReminders } from './reply';
import { reportBackReminders } from './report-back';
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

const WHILE_OPEN: readonly Rule[] = [
  invitationReminders,
  noReplyReminders,
  replyReminders,
  meetingReminders,
  debriefReminders,
  thankYouReminders,
  cardReminders,
  afterThanksReminders,
  referralReminders,
  reportBackReminders,
  keepInTouchReminders,
];
/** What closing itself asks for. */
const ONCE_CLOSED: readonly Rule[] = [noReminders];
/** It ended well: the names they gave are worth as much as before, and the user may have asked to keep in touch. */
const ONCE_DONE: readonly Rule[] = [namesToSave, keepInTouchReminders];
/** How it stands with one person does not matter to these: the end of a goal, and the data that is kept. */
const ALWAYS: readonly Rule[] = [goalReminders, untouchedReminders];

/** Stopped for one person, it is stopped whichever of its rows would speak: a last call is no other reminder. */
const FAMILIES = [
  ['M12', 'M13'],
  ['M9', 'M9v'],
];

/**
 * Every reminder that is live for one person at `now` (an ISO instant), past and future, the earliest first. Nothing
 * asks for what the user stopped for this person, switched off, or can no longer do. Rules: domain.md 5.
 */
export function planReminders(history: History, settings: ReminderSettings, now: string): Reminder[] {
  const occasion = occasionOf(history, settings, instant(now));
  const { person } = occasion;
  const off = new Set([...settings.off, ...(person.stopped ?? []).flatMap(familyOf)]);
  return rulesFor(occasion)
    .flatMap((rule) => rule(occasion))
    .filter(({ rule, until }) => !off.has(rule) && (until === undefined || until > occasion.now))
    .sort(byMoment);
}

function occasionOf(history: History, settings: ReminderSettings, now: string): Occasion {
  const { person, goal, referralsFollowed = [] } = history;
  const steps = standingSteps(history.steps);
  const interviews = history.interviews.filter(({ state }) => state === 'planned').sort(byStart);
  const talks = talksOf(steps, history.interviews);
  return { person, steps, interviews, talks, referralsFollowed, settings, now, ...(goal && { goal }) };
}

function rulesFor({ steps }: Occasion): readonly Rule[] {
  const closing = closingStep(steps);
  if (!closing) return [...WHILE_OPEN, ...ALWAYS];
  return [...ONCE_CLOSED, ...(closing.reason === 'done' ? ONCE_DONE : []), ...ALWAYS];
}

function familyOf(rule: string): string[] {
  return FAMILIES.find((family) => family.includes(rule)) ?? [rule];
}

function byMoment(a: Reminder, b: Reminder): number {
  const [first, second] = [a.nudges[0] ?? a.dueAt, b.nudges[0] ?? b.dueAt];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
