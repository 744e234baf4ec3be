import { describe, expect, test } from 'vitest';
import { dayIn, notificationsNow } from '@/lib/domain/reminders/notifications';
import { nudgeToShow, reminderRow, shownRow, snoozedRow } from '@/lib/domain/reminders/reminder';
import type { Reminder, ReminderRow } from '@/lib/domain/reminders/reminder';
import { defaultReminderSettings } from '@/lib/domain/settings';

const london = defaultReminderSettings('Europe/London');
// A Tuesday at noon in London.
const NOON = '2026-03-10T12:00:00.000Z';

function planned(changes: Partial<Reminder> = {}): Reminder {
  return {
    id: 'follow-up:s1',
    rule: 'M3',
    personId: 'p1',
    dueAt: '2026-03-10T09:00:00.000Z',
    text: 'One short follow-up to Dele?',
    nudges: ['2026-03-10T09:00:00.000Z'],
    does: { draft: 'follow-up' },
    ...changes,
  };
}

const row = (changes: Partial<Reminder> = {}) => reminderRow(planned(changes));
const at = (nudge: string) => ({ dueAt: nudge, nudges: [nudge] });
const ids = (rows: readonly ReminderRow[]) => rows.map(({ id }) => id);

describe('a stored reminder keeps what the user did, whatever the new plan says', () => {
  const nudges = ['2026-03-10T09:00:00.000Z', '2026-03-12T09:00:00.000Z'];

  test('new: visible and awake at its first nudge', () => {
    expect(row({ nudges })).toMatchObject({ state: 'live', visibleAt: nudges[0], wakeAt: nudges[0] });
  });

  test.each(['done', 'dismissed'] as const)('%s stays so', (state) => {
    expect(reminderRow(planned({ text: 'other' }), { ...row(), state })).toMatchObject({
      state,
      text: 'other',
    });
  });

  test('shown: the next nudge wakes; after the last there is none', () => {
    const once = shownRow(row({ nudges }), NOON);
    expect(once).toMatchObject({ shownAt: nudges[0], wakeAt: nudges[1] });
    expect(reminderRow(planned({ nudges }), once)).toEqual(once);
    const twice = shownRow(once, '2026-03-13T00:00:00.000Z');
    expect(twice.shownAt).toBe(nudges[1]);
    expect(twice).not.toHaveProperty('wakeAt');
  });

  test('several missed nudges are one', () => {
    expect(shownRow(row({ nudges }), '2026-03-20T00:00:00.000Z')).toMatchObject({ shownAt: nudges[1] });
  });

  test('put off: out of view until then, shown once then, and the nudges after it go on', () => {
    const off = snoozedRow(shownRow(row({ nudges }), NOON), '2026-03-11T18:00:00.000Z');
    expect(off).toMatchObject({ visibleAt: '2026-03-11T18:00:00.000Z', wakeAt: '2026-03-11T18:00:00.000Z' });
    expect(reminderRow(planned({ nudges }), off)).toEqual(off);
    expect(nudgeToShow(off, '2026-03-11T17:59:59.000Z')).toBeUndefined();
    const shown = shownRow(off, '2026-03-11T18:00:00.000Z');
    expect(shown).toMatchObject({ shownAt: '2026-03-11T18:00:00.000Z', wakeAt: nudges[1] });
    expect(nudgeToShow(shown, '2026-03-11T23:00:00.000Z')).toBeUndefined();
    expect(reminderRow(planned({ nudges }), shown)).toEqual(shown);
  });

  test('put off beyond every nudge: shown once, at that moment', () => {
    const off = snoozedRow(row({ nudges }), '2026-04-01T09:00:00.000Z');
    expect(off.wakeAt).toBe('2026-04-01T09:00:00.000Z');
    expect(shownRow(off, '2026-04-02T09:00:00.000Z')).not.toHaveProperty('wakeAt');
  });

  test('put off, and then the conversation moved beyond it: the new plan counts', () => {
    const off = snoozedRow(row({ nudges }), '2026-03-11T18:00:00.000Z');
    const moved = reminderRow(planned(at('2026-03-20T09:00:00.000Z')), off);
    expect(moved).toMatchObject({
      visibleAt: '2026-03-20T09:00:00.000Z',
      wakeAt: '2026-03-20T09:00:00.000Z',
    });
    expect(moved).not.toHaveProperty('snoozedUntil');
  });

  test('of no use from a moment on: it wakes then, to be taken away', () => {
    const until = '2026-03-10T14:40:00.000Z';
    const leave = row({ until });
    expect(shownRow(leave, NOON).wakeAt).toBe(until);
    expect(snoozedRow(leave, '2026-03-11T09:00:00.000Z').wakeAt).toBe(until);
  });
});

describe('what may raise a notification', () => {
  const now = (due: ReminderRow[], moment = NOON, shownToday = 0, settings = london) =>
    notificationsNow(due, { now: moment, settings, shownToday });
  const leave = row({ id: 'leave:i1', byHour: true, until: '2026-03-10T14:40:00.000Z', ...at(NOON) });
  const thanks = row({ id: 'thank-you:i1', byHour: true, ...at(NOON) });

  test('by day: everything that came up, as one', () => {
    const answer = now([row(), row({ id: 'card:i1', quiet: true }), thanks]);
    expect(ids(answer.show)).toEqual(['thank-you:i1', 'follow-up:s1']);
    expect(ids(answer.silent)).toEqual(['card:i1']);
    expect(answer).not.toHaveProperty('heldUntil');
  });

  test('what is done, dismissed, shown or still ahead is left out', () => {
    const due = [
      { ...row(), state: 'done' as const },
      { ...row(), state: 'dismissed' as const },
      shownRow(row(), NOON),
      row(at('2026-03-10T12:00:01.000Z')),
    ];
    expect(now(due)).toEqual({ show: [], silent: [], held: [] });
  });

  const quiet: [string, string, string][] = [
    ['at night', '2026-03-10T22:00:00.000Z', '2026-03-11T09:00:00.000Z'],
    ['before the day starts', '2026-03-11T06:00:00.000Z', '2026-03-11T09:00:00.000Z'],
    ['on Friday evening', '2026-03-13T20:00:00.000Z', '2026-03-16T09:00:00.000Z'],
    ['on Sunday', '2026-03-15T12:00:00.000Z', '2026-03-16T09:00:00.000Z'],
  ];
  test.each(quiet)('%s a business-day reminder waits for the next business day', (_words, moment, until) => {
    expect(now([row()], moment)).toMatchObject({
      show: [],
      held: [{ id: 'follow-up:s1' }],
      heldUntil: until,
    });
  });

  test('at night what runs by the hour comes, alone', () => {
    const night = '2026-03-10T22:00:00.000Z';
    const debrief = row({ id: 'debrief:i1', byHour: true, ...at(night) });
    expect(now([row(), debrief], night)).toMatchObject({
      show: [{ id: 'debrief:i1' }],
      held: [{ id: 'follow-up:s1' }],
    });
  });

  test('by the hour, but missed because the machine was off: not in the middle of the night', () => {
    expect(now([thanks], '2026-03-11T02:00:00.000Z')).toMatchObject({
      show: [],
      heldUntil: '2026-03-11T08:00:00.000Z',
    });
    expect(ids(now([thanks], '2026-03-14T12:00:00.000Z').show), 'on a Saturday').toEqual(['thank-you:i1']);
  });

  test('three a day: the fourth waits for tomorrow', () => {
    expect(ids(now([row()], NOON, 2).show)).toEqual(['follow-up:s1']);
    expect(now([row(), thanks], NOON, 3)).toMatchObject({ show: [], heldUntil: '2026-03-11T08:00:00.000Z' });
    expect(now([row()], '2026-03-13T12:00:00.000Z', 3).heldUntil).toBe('2026-03-16T09:00:00.000Z');
  });

  test('leave now comes even as the fourth, and takes along what was held for the number', () => {
    expect(ids(now([row(), leave], NOON, 3).show)).toEqual(['leave:i1', 'follow-up:s1']);
  });

  test('put off to this evening: it comes this evening, on a Sunday, as the fourth', () => {
    const evening = '2026-03-15T20:30:00.000Z';
    expect(ids(now([snoozedRow(row(), evening)], evening, 3).show)).toEqual(['follow-up:s1']);
    expect(now([snoozedRow(row(), evening)], '2026-03-15T23:00:00.000Z').show, 'missed by hours').toEqual([]);
  });

  test('no notifications wanted: none, and the alarm does not spin', () => {
    const answer = now([row(), leave], NOON, 0, { ...london, perDay: 0 });
    expect(answer.show).toEqual([]);
    expect((answer.heldUntil ?? '') > NOON).toBe(true);
  });

  test('days are those of the place', () => {
    expect(dayIn('2026-03-10T12:00:00.000Z', 'Pacific/Auckland')).toBe('2026-03-11');
    expect(dayIn('2026-03-10T05:00:00.000Z', 'Pacific/Pago_Pago')).toBe('2026-03-09');
  });
});
