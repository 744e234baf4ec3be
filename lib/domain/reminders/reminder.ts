/** The shape of a reminder, and what is stored beside it so that it is shown once. */
import type { DraftKind } from '../draft';

export interface Reminder {
  /** Deterministic: planning again gives the same id, so what was done or put off stays so. */
  id: string;
  /** The row of domain.md 5 that asks for it. */
  rule: string;
  personId: string;
  /** When it is due. It may show earlier, never later than its last nudge. */
  dueAt: string;
  text: string;
  /** When it comes up, in order: the first makes it visible, each raises one notification. */
  nudges: string[];
  /** What its one button opens. */
  does: ReminderAct;
  /** Whom the draft goes to, when it is not the person: a referrer who is told what came of it. */
  writeTo?: string;
  /** The conversation it is about. */
  interviewId?: string;
  /** Runs by the hour: comes at weekends and in quiet hours as well (domain.md 5, clock rules). */
  byHour?: true;
  /** In the list and on the badge, but no notification is raised. */
  quiet?: true;
  /** From then on it is of no use ("leave now", once it began): the plan drops it, and the row wakes to be taken away. */
  until?: string;
}

/** A finished draft, or the place where the user does what the reminder asks for. */
export type ReminderAct =
  | { draft: DraftKind }
  | { open: 'person' | 'people' | 'prepare' | 'conversation' | 'debrief' | 'write-up' | 'calendar' | 'goal' };

/** A reminder as stored: the plan, what the user did with it, and how far showing it has come. */
export interface ReminderRow extends Reminder {
  /**
   * `live` while it waits or shows. `done` and `dismissed` by the user: the row stays, so that planning again does not bring it
   * back. A row that the plan no longer asks for is deleted.
   */
  state: 'live' | 'done' | 'dismissed';
  /** Put off until then: nothing of it shows before, whatever the plan says. */
  snoozedUntil?: string;
  /** The first nudge: from then on it is in *Today* and counts on the badge. */
  visibleAt: string;
  /** When the clock has to look at it next: the next nudge that was not shown, else its `until`; absent when nothing is left. */
  wakeAt?: string;
  /** The latest nudge that was shown. */
  shownAt?: string;
}

/**
 * A planned reminder joined with what is stored of it: done and dismissed stay so, what was shown is not shown again. Put off, it shows
 * once at that moment and goes on from there; a plan that has moved beyond that moment makes the putting off void.
 */
export function reminderRow(planned: Reminder, stored?: ReminderRow): ReminderRow {
  const first = planned.nudges[0] ?? planned.dueAt;
  const snoozedUntil = stored?.snoozedUntil && stored.snoozedUntil > first ? stored.snoozedUntil : undefined;
  const row = {
    ...planned,
    state: stored?.state ?? 'live',
    visibleAt: snoozedUntil ?? first,
    ...(snoozedUntil !== undefined && { snoozedUntil }),
    ...(stored?.shownAt !== undefined && { shownAt: stored.shownAt }),
  };
  return withWake(row);
}

/** The newest nudge that has come and was not shown; several missed ones collapse into it. */
export function nudgeToShow(row: ReminderRow, now: string): string | undefined {
  return nudgesOf(row)
    .filter((nudge) => nudge <= now && (!row.shownAt || nudge > row.shownAt))
    .at(-1);
}

/** The look at somebody with whom nothing happens (M24) is a year and a half away: it is spoken of when it has come, not before. */
export function isSpokenOf(row: Pick<ReminderRow, 'rule' | 'visibleAt'>, now: string): boolean {
  return row.rule !== 'M24' || row.visibleAt <= now;
}

/** The row once everything that had come at `now` was shown. The same row when there was nothing. */
export function shownRow(row: ReminderRow, now: string): ReminderRow {
  const nudge = nudgeToShow(row, now);
  return nudge === undefined ? row : withWake({ ...row, shownAt: nudge });
}

/** The row put off until an instant ahead. */
export function snoozedRow(row: ReminderRow, until: string): ReminderRow {
  return withWake({ ...row, snoozedUntil: until, visibleAt: until });
}

/** The nudges as they count for a row: one at the moment it was put off to, and the planned ones after it. */
function nudgesOf({ nudges, snoozedUntil }: Pick<ReminderRow, 'nudges' | 'snoozedUntil'>): string[] {
  return snoozedUntil ? [snoozedUntil, ...nudges.filter((nudge) => nudge > snoozedUntil)] : nudges;
}

function withWake({ wakeAt: _old, ...row }: ReminderRow): ReminderRow {
  const next = nudgesOf(row).find((nudge) => !row.shownAt || nudge > row.shownAt) ?? row.until;
  const wakeAt = next && row.until && row.until < next ? row.until : next;
  return { ...row, ...(wakeAt !== undefined && { wakeAt }) };
}
