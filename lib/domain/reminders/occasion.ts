/** What every rule is asked about: one person's history in order, the settings and the moment; and how a rule answers. */
import type { Goal } from '../goal';
import type { Interview } from '../interview';
import type { Person } from '../person';
import type { ReminderSettings } from '../settings';
import type { Step, StepKind } from '../steps';
import type { Reminder } from './reminder';

export interface Occasion {
  person: Person;
  /** Those that count, in order. */
  steps: readonly Step[];
  /** Those that were not called off, the earliest first. */
  interviews: readonly Interview[];
  /** Every conversation that was had or is agreed: the interviews, and what was marked as met without one. */
  talks: readonly Talk[];
  goal?: Goal;
  referralsFollowed: readonly string[];
  settings: ReminderSettings;
  /** An instant in its one written form. */
  now: string;
}

export interface Talk {
  /** The id of the interview, or of the `met` step that has none. */
  id: string;
  startAt: string;
  endAt: string;
  interview?: Interview;
}

/** One row of domain.md 5, or a family of rows. */
export type Rule = (occasion: Occasion) => Reminder[];

type Asked = Omit<Reminder, 'personId' | 'nudges'> & { nudges?: string[] };

/** A reminder of this person; it comes up when it is due unless `nudges` says otherwise. */
export function reminderOf({ person }: Occasion, { nudges, ...asked }: Asked): Reminder {
  return { ...asked, personId: person.id, nudges: [...new Set(nudges ?? [asked.dueAt])].sort() };
}

/** Whether a step of one of these kinds stands at or after an instant. */
export function happenedSince({ steps }: Occasion, at: string, ...kinds: StepKind[]): boolean {
  return steps.some((step) => step.at >= at && kinds.includes(step.kind));
}

/** The latest standing step of a kind. */
export function latest({ steps }: Occasion, ...kinds: StepKind[]): Step | undefined {
  return steps.findLast((step) => kinds.includes(step.kind));
}

/** The conversations of a history; an interview that was called off is none. */
export function talksOf(steps: readonly Step[], interviews: readonly Interview[]): Talk[] {
  const planned = interviews.filter(({ state }) => state === 'planned');
  const unplanned = steps.filter(
    ({ kind, interviewId, at }) =>
      kind === 'met' &&
      (interviewId
        ? !interviews.some(({ id }) => id === interviewId)
        : !planned.some(({ startAt }) => startAt <= at)),
  );
  return [
    ...planned.map((interview) => ({
      id: interview.id,
      startAt: interview.startAt,
      endAt: interview.endAt,
      interview,
    })),
    ...unplanned.map(({ id, at }) => ({ id, startAt: at, endAt: at })),
  ].sort(byStart);
}

/** The earliest first; ids decide between two that begin together, so that the order of the input does not matter. */
export function byStart(a: Pick<Talk, 'id' | 'startAt'>, b: Pick<Talk, 'id' | 'startAt'>): number {
  if (a.startAt !== b.startAt) return a.startAt < b.startAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
