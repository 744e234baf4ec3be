// What must be true of the reminders at any moment of rest: the table is the plan, what has come was shown, and one alarm stands for the next.
import 'temporal-polyfill/global';
import { planReminders, type History } from '@/lib/domain/reminders/plan-reminders';
import { dayIn, notificationsNow } from '@/lib/domain/reminders/notifications';
import { reminderRow, type ReminderRow } from '@/lib/domain/reminders/reminder';
import { settingsFrom, type SettingsRow } from '@/lib/domain/settings';
import { expect } from './extension';
import type { Watch } from './watch';

const MOST_ALARMS = 3;

/** The columns that say when something comes; texts may be those of the moment at which they were planned. */
const momentsOf = ({ id, dueAt, nudges, state, visibleAt, wakeAt, snoozedUntil, shownAt }: ReminderRow) => ({
  id,
  dueAt,
  nudges,
  state,
  visibleAt,
  wakeAt,
  snoozedUntil,
  shownAt,
});

/** Compares the browser's tables with the plan that Node makes of the same people, and with the alarms. */
export async function expectSteadfast(watch: Watch): Promise<void> {
  const [people, steps, interviews, reminders, settings] = await Promise.all(
    ['people', 'steps', 'interviews', 'reminders', 'settings'].map((table) => watch.rows(table)),
  );
  const stored = reminders as unknown as ReminderRow[];
  const now = new Date().toISOString();
  const choices = {
    ...settingsFrom(settings as unknown as SettingsRow[]).reminders,
    zone: await watch.zone(),
  };
  for (const person of people as unknown as History['person'][]) {
    const isTheirs = (row: Record<string, unknown>) => row['personId'] === person.id;
    const history = { person, steps: steps?.filter(isTheirs), interviews: interviews?.filter(isTheirs) };
    const before = new Map(stored.filter((row) => row.personId === person.id).map((row) => [row.id, row]));
    const planned = planReminders(history as unknown as History, choices, now).map((one) =>
      momentsOf(reminderRow(one, before.get(one.id))),
    );
    const kept = [...before.values()].map(momentsOf);
    expect(byId(kept), `the reminders of ${person.name} are those of the plan`).toEqual(byId(planned));
  }
  const { show, silent, heldUntil } = notificationsNow(stored, {
    now,
    settings: choices,
    shownToday: shownOn(settings, dayIn(now, choices.zone)),
  });
  const missed = [...show, ...silent].map(({ id }) => id);
  expect(missed, 'every moment that has come was shown, or waits for its hour').toEqual([]);
  await expectOneAlarm(watch, [...wakesAfter(stored, now), ...(heldUntil ? [heldUntil] : [])]);
}

async function expectOneAlarm(watch: Watch, moments: readonly string[]): Promise<void> {
  const alarms = await watch.alarms();
  expect(alarms.length).toBeLessThanOrEqual(MOST_ALARMS);
  const next = moments.toSorted().slice(0, 1);
  expect(alarms.map(({ scheduledTime }) => new Date(scheduledTime).toISOString())).toEqual(next);
}

const wakesAfter = (stored: readonly ReminderRow[], now: string): string[] =>
  stored.flatMap(({ state, wakeAt }) => (state === 'live' && wakeAt && wakeAt > now ? [wakeAt] : []));

function shownOn(settings: readonly Record<string, unknown>[] = [], day: string): number {
  const value = settings.find(({ group }) => group === 'notices')?.['value'] as Record<string, unknown>;
  return value?.['day'] === day ? Number(value['count']) : 0;
}

const byId = <Row extends { id: string }>(all: Row[]): Row[] =>
  all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
