/** A person's timeline as a story: one past-tense sentence for each thing that happened, and the one that comes next. Pure. */
import { momentOf, type Interview } from './interview';
import type { Person } from './person';
import type { ReminderRow } from './reminders/reminder';
import { minutesBetween } from './instant';
import { standingSteps, type Step, type StepKind } from './steps';
import { calledOff, sentenceOf, talked, type Sentence, type Told } from './story-sentences';

export interface StoryLine extends Sentence {
  /** The step it tells of, or `interview:<id>` for a conversation that the clock says is over, or that was called off. */
  id: string;
  kind: StepKind | 'next';
  at: string;
  /** The step itself: what can be undone and corrected. Absent for what nobody entered. */
  step?: Step;
  /** The conversation it is about. */
  interviewId?: string;
}

export interface StoryRecord {
  person: Person;
  steps: readonly Step[];
  interviews: readonly Interview[];
  reminders?: readonly ReminderRow[];
}

/**
 * The story so far at `now`, oldest first, in the words of somebody in `zone`. A conversation that is over without being marked is told at
 * its end; what is undone is left out, but a conversation that was called off is told; the earliest live reminder stands last, as what comes next.
 */
export function storyOf(record: StoryRecord, now: string, zone: string): StoryLine[] {
  const told: Told = { ...record, steps: standingSteps(record.steps), zone };
  const lines: StoryLine[] = told.steps.map((step) => ({
    ...sentenceOf(step, told),
    id: step.id,
    kind: step.kind,
    at: step.at,
    step,
    ...(step.interviewId && { interviewId: step.interviewId }),
  }));
  const past = [...lines, ...heldUnmarked(told, now), ...off(record, told)].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );
  return [...past, ...nextLine(record.reminders ?? [])];
}

function heldUnmarked(told: Told, now: string): StoryLine[] {
  const marked = new Set(
    told.steps.flatMap(({ kind, interviewId }) => (kind === 'met' ? [interviewId] : [])),
  );
  return told.interviews
    .filter((one) => one.state === 'planned' && momentOf(one, now) === 'over' && !marked.has(one.id))
    .map((interview) => ({
      ...talked(interview, told),
      id: `interview:${interview.id}`,
      kind: 'met' as const,
      at: interview.endAt,
      interviewId: interview.id,
    }));
}

/** Taken back this soon after it was entered, it was a slip of the hand: the toast offers *Undo* for ten seconds (look.md). */
const SLIP_MINUTES = 1;

/** A conversation is called off by taking back that it was agreed. */
function off({ steps }: StoryRecord, told: Told): StoryLine[] {
  return told.interviews.flatMap((interview): StoryLine[] => {
    if (interview.state !== 'called-off') return [];
    const entered = steps.filter(
      ({ kind, interviewId }) => kind === 'scheduled' && interviewId === interview.id,
    );
    const end = steps
      .filter(({ undoes }) => undoes && entered.some(({ id }) => id === undoes))
      .reduce<Step | undefined>((last, step) => (last && last.at > step.at ? last : step), undefined);
    const begin = entered.find(({ id }) => id === end?.undoes);
    if (!begin || !end || minutesBetween(begin.at, end.at) < SLIP_MINUTES) return [];
    const about = { id: `interview:${interview.id}`, kind: 'undone' as const, at: end.at };
    return [{ ...calledOff(interview, told), ...about, interviewId: interview.id }];
  });
}

function nextLine(reminders: readonly ReminderRow[]): StoryLine[] {
  const [first] = reminders
    .filter((reminder) => reminder.state === 'live')
    .sort((a, b) => (a.visibleAt < b.visibleAt ? -1 : 1));
  if (!first) return [];
  return [{ id: first.id, kind: 'next', at: first.snoozedUntil ?? first.dueAt, text: first.text }];
}
