// What must hold for every history, whatever happened. The reference is Temporal and plain reading of the policy, not our own arithmetic.
import { isDeepStrictEqual } from 'node:util';
import { closingStep } from '@/lib/domain/closing';
import { hoursAfter, inZone, instantOf, minutesAfter } from '@/lib/domain/instant';
import type { Interview } from '@/lib/domain/interview';
import { notificationsNow, type Notifications } from '@/lib/domain/reminders/notifications';
import { planReminders } from '@/lib/domain/reminders/plan-reminders';
import { nudgeToShow, reminderRow, shownRow, type Reminder } from '@/lib/domain/reminders/reminder';
import type { ReminderSettings } from '@/lib/domain/settings';
import { standingSteps, type Step, type StepKind } from '@/lib/domain/steps';
import type { Moment } from './any-history';
import { letTimePass } from './reminder-clock';

/** Plain, because a hundred thousand histories pass here some hundred times each. */
function hold(holds: boolean, broken: () => string): void {
  if (!holds) throw new Error(broken());
}

/** Throws when one of the laws does not hold at this moment or when somebody looks again later. */
export function checkLaws(moment: Moment): void {
  const plan = planReminders(moment.history, moment.settings, moment.now);
  oneThankYouEach(plan, moment);
  nothingAfterItsStop(plan, moment);
  sameAgain(plan, moment);
  noNoiseInQuietHours(plan, moment);
  sameIds(plan, moment);
  foundInTime(plan, moment);
  noticesGoOn(plan, moment);
  // Twelve plans more: one history in eight is enough.
  if (moment.later % 8 === 0) letTimePass(moment);
}

const minuteOf = (at: string, zone: string) =>
  inZone(at, zone).toPlainTime().toString({ smallestUnit: 'minute' });

function isAwake(at: string, { zone, thanksFrom, thanksTo }: ReminderSettings): boolean {
  const time = minuteOf(at, zone);
  return time >= thanksFrom && time <= thanksTo;
}

/** (a) Met and not thanked: one live thank-you, at the right instant. */
function oneThankYouEach(plan: Reminder[], { history, settings, now }: Moment): void {
  const steps = standingSteps(history.steps);
  const silenced = [...settings.off, ...(history.person.stopped ?? [])];
  const isOn = !silenced.includes('M12') && !silenced.includes('M13') && !closingStep(steps);
  const thanks = plan.filter(({ rule }) => rule === 'M12' || rule === 'M13');
  for (const interview of history.interviews) {
    const own = thanks.filter(({ interviewId }) => interviewId === interview.id);
    const owed = interview.state === 'planned' && !steps.some((step) => isThanks(step, interview));
    if (!owed) hold(own.length === 0, () => `${interview.id} is thanked for or called off, and still due`);
    if (!owed || !isOn) continue;
    hold(own.length === 1, () => `${interview.id} has ${own.length} thank-yous`);
    const [only] = own as [Reminder];
    const { endAt } = interview;
    const isLast = only.rule === 'M13';
    hold(only.id === `thank-you:${interview.id}`, () => only.id);
    hold(only.nudges[0] === firstThanks(endAt, settings), () => `${only.id} comes at ${only.nudges[0]}`);
    hold(only.dueAt === hoursAfter(endAt, isLast ? 48 : 24), () => `${only.id} is due at ${only.dueAt}`);
    hold(isLast || now < hoursAfter(endAt, 48), () => `${only.id} is no last call after 48 hours`);
    hold(!isLast || now >= hoursAfter(endAt, 24), () => `${only.id} is a last call before 24 hours`);
  }
}

function isThanks({ kind, interviewId, at }: Step, { id, startAt }: Interview): boolean {
  return kind === 'thanked' && (interviewId === undefined ? at >= startAt : interviewId === id);
}

function firstThanks(endAt: string, settings: ReminderSettings): string {
  const { zone, thanksFrom, thanksTo } = settings;
  const end = inZone(endAt, zone);
  const isEvening = Temporal.PlainTime.compare(end.toPlainTime(), '19:00') > 0;
  const at = isEvening ? instantOf(end.toPlainDate().add({ days: 1 }), '08:30', zone) : hoursAfter(endAt, 2);
  if (isAwake(at, settings)) return at;
  const days = minuteOf(at, zone) > thanksTo ? 1 : 0;
  return instantOf(inZone(at, zone).toPlainDate().add({ days }), thanksFrom, zone);
}

const ANSWERED: StepKind[] = ['replied', 'declined', 'scheduled', 'met', 'closed', 'thanked'];
const STOPS: Partial<Record<string, StepKind[]>> = {
  M1: ['sent', 'declined', 'closed'],
  M2: ANSWERED,
  M3: ANSWERED,
  M4: ANSWERED,
  M5: ['accepted', ...ANSWERED],
  M6: ['sent', 'scheduled', 'declined', 'closed'],
  M15: ['accepted'],
  M22: ['sent', 'thanked'],
};
/** Steps about a conversation that end a reminder about it. */
const STOPS_OF_TALK: Partial<Record<string, StepKind>> = {
  M11: 'debriefed',
  M12: 'thanked',
  M13: 'thanked',
  M14: 'card-posted',
};
const ONCE_CLOSED = ['M16', 'M20', 'M21', 'M22', 'M24'];

/** (b) Nothing after its stop, nothing about what was undone, called off or silenced, nothing that is of no use any more. */
function nothingAfterItsStop(plan: Reminder[], { history, settings, now }: Moment): void {
  const steps = standingSteps(history.steps);
  const talks = new Map(history.interviews.map((interview) => [interview.id, interview]));
  const silenced = new Set([...settings.off, ...(history.person.stopped ?? [])]);
  const isClosed = closingStep(steps) !== undefined;
  for (const { id, rule, until, interviewId } of plan) {
    const [, anchorId = ''] = id.split(':');
    const anchor = steps.find((step) => step.id === anchorId);
    const talk = talks.get(interviewId ?? '');
    hold(!silenced.has(rule), () => `${rule} is silenced`);
    hold(until === undefined || until > now, () => `${id} is of no use since ${until}`);
    hold(!isClosed || ONCE_CLOSED.includes(rule), () => `${id} though it is closed`);
    hold(interviewId === undefined || talk?.state === 'planned', () => `${id} about what was called off`);
    hold(Boolean(anchor) || talks.has(anchorId) || /^[pg]1$/.test(anchorId), () => `${id} stands on nothing`);
    const since = rule === 'M15' ? '' : (anchor?.at ?? '');
    const stop = steps.find(
      (step) => STOPS[rule]?.includes(step.kind) && step.id !== anchorId && step.at > since,
    );
    hold(stop === undefined, () => `${id} after ${stop?.kind}`);
    const done = steps.some((step) => step.kind === STOPS_OF_TALK[rule] && step.interviewId === talk?.id);
    hold(!talk || !done, () => `${id} though it is done`);
    const isBefore = /^M(?:7|8|9|9v)$/.test(rule);
    hold(!isBefore || now < (talk?.startAt ?? ''), () => `${id} though it has begun`);
  }
}

/** (c) The same answer again, in whatever order the rows come; joined with itself it does not change. */
function sameAgain(plan: Reminder[], { history, settings, now }: Moment): void {
  const { steps, interviews } = history;
  const turned = { ...history, steps: steps.toReversed(), interviews: interviews.toReversed() };
  hold(isDeepStrictEqual(planReminders(history, settings, now), plan), () => 'another plan the second time');
  hold(isDeepStrictEqual(planReminders(turned, settings, now), plan), () => 'another plan in another order');
  for (const planned of plan) {
    const row = reminderRow(planned);
    hold(isDeepStrictEqual(reminderRow(planned, row), row), () => `${row.id} changed when stored again`);
  }
}

/** (d) What counts in business days never comes in quiet hours, at a weekend or on a day off; thank-yous come when people are awake. */
function noNoiseInQuietHours(plan: Reminder[], { settings }: Moment): void {
  for (const { id, rule, byHour, nudges } of plan) {
    hold(nudges.length > 0, () => `${id} never comes up`);
    hold(isDeepStrictEqual([...new Set(nudges)].sort(), nudges), () => `${id} in no order`);
    for (const nudge of nudges) {
      if (rule === 'M12' || rule === 'M13') hold(isAwake(nudge, settings), () => `${id} at night: ${nudge}`);
      if (!byHour) hold(!isNoise(nudge, settings), () => `${id} in quiet hours: ${nudge}`);
    }
  }
}

function isNoise(nudge: string, { zone, weekend, daysOff, quietFrom, quietTo }: ReminderSettings): boolean {
  const local = inZone(nudge, zone);
  const time = minuteOf(nudge, zone);
  const wraps = quietFrom > quietTo;
  if (wraps ? time >= quietFrom || time < quietTo : time >= quietFrom && time < quietTo) return true;
  if (weekend.length === 7) return false;
  return weekend.includes(local.dayOfWeek) || daysOff.includes(local.toPlainDate().toString());
}

/** (e) No id twice; none changes when something else is written down. */
function sameIds(plan: Reminder[], { history, settings, now }: Moment): void {
  const ids = plan.map(({ id }) => id);
  hold(new Set(ids).size === ids.length, () => `an id twice: ${ids.join(' ')}`);
  const drafted: Step = { id: 'sz', personId: 'p1', kind: 'drafted', at: now };
  const more = planReminders({ ...history, steps: [...history.steps, drafted] }, settings, now);
  // The look after eighteen months counts from the latest step, whatever it was.
  const without = (reminders: Reminder[]) => reminders.filter(({ rule }) => rule !== 'M24');
  hold(isDeepStrictEqual(without(more), without(plan)), () => 'a draft changed the plan');
}

/** (g) Whatever has come when somebody looks again was planned before, for that same moment: the alarm was set. */
function foundInTime(plan: Reminder[], { history, settings, now, later }: Moment): void {
  const then = minutesAfter(now, later);
  const known = new Map(plan.map(({ id, nudges }) => [id, nudges]));
  for (const { id, rule, nudges } of planReminders(history, settings, then)) {
    // The rounds of keeping in touch are planned one ahead.
    if (rule !== 'M20') hold(isDeepStrictEqual(known.get(id), nudges), () => `${id} came out of nothing`);
  }
}

/** (h) Shown once each, nothing quiet is heard, and what is held comes at the moment that was named. */
function noticesGoOn(plan: Reminder[], { settings, now }: Moment): void {
  const rows = plan.map((planned) => reminderRow(planned));
  const first = notificationsNow(rows, { now, settings, shownToday: 0 });
  const all = [...first.show, ...first.silent, ...first.held];
  const due = rows.filter((row) => nudgeToShow(row, now) !== undefined);
  hold(new Set(all).size === all.length && all.length === due.length, () => 'lost or doubled');
  hold(!first.show.some((row) => row.quiet), () => 'a quiet one was heard');
  const noise = isNoise(now, settings) && first.show.find((row) => !row.byHour);
  hold(!noise, () => `${noise && noise.id} raised in quiet hours`);
  const again = notificationsNow(
    all.map((row) => shownRow(row, now)),
    { now, settings, shownToday: 0 },
  );
  hold(again.show.length + again.silent.length + again.held.length === 0, () => 'shown twice');
  heldComes(first, now, settings);
  const used = notificationsNow(rows, { now, settings, shownToday: settings.perDay });
  const pressing = used.show.some((row) => row.byHour && row.until !== undefined);
  hold(used.show.length === 0 || pressing, () => 'more than a day may bring');
  heldComes(used, now, settings);
}

function heldComes({ held, heldUntil }: Notifications, now: string, settings: ReminderSettings): void {
  hold((heldUntil === undefined) === (held.length === 0), () => 'held, but until when');
  if (heldUntil === undefined) return;
  hold(heldUntil > now, () => `held until ${heldUntil}, which is past`);
  const then = notificationsNow(held, { now: heldUntil, settings, shownToday: 0 });
  hold(then.show.length > 0, () => `held until ${heldUntil}, and held again`);
}
