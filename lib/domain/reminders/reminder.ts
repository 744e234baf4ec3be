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
  /** The next nudge that has not been shown; absent when all were. */
  wakeAt?: string;
  /** The latest nudge that was shown. */
  shownAt?: string;
}

/** A planned reminder joined with what was already shown of it. */
export function reminderRow(planned: Reminder, stored?: ReminderRow): ReminderRow {
  const shownAt = stored?.shownAt;
  const wakeAt = planned.nudges.find((nudge) => !shownAt || nudge > shownAt);
  return {
    ...planned,
    state: 'live',
    visibleAt: planned.nudges[0] ?? planned.dueAt,
    ...(wakeAt !== undefined && { wakeAt }),
    ...(shownAt !== undefined && { shownAt }),
  };
}

/** The newest nudge that has come and was not shown; several missed ones collapse into it. */
export function nudgeToShow(row: ReminderRow, now: string): string | undefined {
  return row.nudges.filter((nudge) => nudge <= now && (!row.shownAt || nudge > row.shownAt)).at(-1);
}
