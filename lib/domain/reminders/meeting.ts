/**
 * Around a conversation: M7 confirm, M8 prepare, M9 leave, M9v check the line, M10 the cues at its end. All of them are over when it is, so
 * each says from when on it is of no use. A conversation that begins at another time is another one to prepare: the start is in the id.
 */
import { businessDayBefore, outOfQuiet } from '../business-days';
import { hoursAfter, minutesAfter } from '../instant';
import type { Interview } from '../interview';
import type { DraftKind } from '../draft';
import { atWall, DAY, timeFrom } from '../wall-clock';
import { startWords } from './moments';
import { reminderOf, type Occasion } from './occasion';
import type { Reminder } from './reminder';
import { awake } from './waking-hours';

const CONFIRMS: readonly DraftKind[] = ['scheduling-confirmation', 'reschedule'];
const EARLY_MINUTES = 10;
const PREPARE_HOURS = 18;
const CUE_MINUTES = 5;
/** How long *Time is up* stays where the user may look. */
const TIME_UP_MINUTES = 30;
/** Nobody travels longer to a conversation of half an hour; a slip of the keyboard does. */
const MOST_TRAVEL = 24 * 60;

/** M7 to M10 of every conversation that is not over. */
export function meetingReminders(occasion: Occasion): Reminder[] {
  return occasion.interviews
    .filter(({ endAt }) => minutesAfter(endAt, TIME_UP_MINUTES) > occasion.now)
    .flatMap((interview) => [
      ...confirm(occasion, interview),
      prepare(occasion, interview),
      interview.format === 'in-person' ? leave(occasion, interview) : check(occasion, interview),
      ...cues(occasion, interview),
    ]);
}

/** When the time was agreed that it has now. */
function agreedAt({ steps }: Occasion, { id }: Interview): string | undefined {
  return steps.findLast(
    ({ kind, interviewId }) => interviewId === id && (kind === 'scheduled' || kind === 'rescheduled'),
  )?.at;
}

function idOf(word: string, { id, startAt }: Interview): string {
  return `${word}:${id}:${startAt.slice(0, 16)}`;
}

function confirm(occasion: Occasion, interview: Interview): Reminder[] {
  const at = agreedAt(occasion, interview);
  if (at === undefined || isConfirmed(occasion, interview, at)) return [];
  const { settings, person } = occasion;
  const later = outOfQuiet(at, settings);
  const isTooLate = later >= interview.startAt;
  return [
    reminderOf(occasion, {
      id: idOf('confirm', interview),
      rule: 'M7',
      dueAt: isTooLate ? at : later,
      text: `Confirm with ${person.callName}: ${startWords(interview, settings.zone)}.`,
      does: { draft: 'scheduling-confirmation' },
      interviewId: interview.id,
      until: interview.startAt,
      ...(isTooLate && { byHour: true }),
    }),
  ];
}

function isConfirmed({ steps }: Occasion, { id }: Interview, agreed: string): boolean {
  return steps.some(
    ({ kind, at, message, interviewId }) =>
      kind === 'sent' &&
      at >= agreed &&
      message !== undefined &&
      CONFIRMS.includes(message.kind) &&
      (interviewId === undefined || interviewId === id),
  );
}

function prepare(occasion: Occasion, interview: Interview): Reminder {
  const { person, settings } = occasion;
  const when = prepareAt(occasion, interview);
  const note = when.byHour ? '' : ' Send the day-before note.';
  return reminderOf(occasion, {
    id: idOf('prepare', interview),
    rule: 'M8',
    ...when,
    text: `Prepare for ${person.callName}: ${startWords(interview, settings.zone)}.${note}`,
    does: { open: 'prepare' },
    interviewId: interview.id,
    until: interview.startAt,
  });
}

/** The business day before at 15:00; 18 hours before when it was agreed later than that; at once when agreed later still. */
function prepareAt(occasion: Occasion, interview: Interview): Pick<Reminder, 'dueAt' | 'byHour'> {
  const { settings } = occasion;
  const agreed = agreedAt(occasion, interview) ?? '';
  const day = businessDayBefore(interview.startAt, settings);
  const before = atWall(day * DAY + timeFrom(settings.prepAt, '15:00'), settings.zone);
  const loud = outOfQuiet(before, settings);
  if (agreed <= before && loud < interview.startAt) return { dueAt: loud };
  const byHours = hoursAfter(interview.startAt, -PREPARE_HOURS);
  const soon = agreed > byHours ? agreed : byHours;
  const morning = awake(soon, settings);
  return { dueAt: morning < interview.startAt ? morning : soon, byHour: true };
}

function leave(occasion: Occasion, interview: Interview): Reminder {
  const travel = Number.isFinite(interview.travelMinutes) ? (interview.travelMinutes ?? 0) : 0;
  const minutes = Math.min(MOST_TRAVEL, Math.max(0, travel)) + EARLY_MINUTES;
  const to = interview.place ? ` for ${interview.place}` : '';
  return reminderOf(occasion, {
    id: idOf('leave', interview),
    rule: 'M9',
    dueAt: minutesAfter(interview.startAt, -minutes),
    text: `Leave now${to} to be there ${EARLY_MINUTES} minutes early: ${occasion.person.callName}, ${startWords(interview, occasion.settings.zone)}.`,
    does: { open: 'prepare' },
    interviewId: interview.id,
    byHour: true,
    until: interview.startAt,
  });
}

function check(occasion: Occasion, interview: Interview): Reminder {
  const list =
    interview.format === 'video' ? 'camera, sound, quiet, background' : 'a good line, a quiet place';
  return reminderOf(occasion, {
    id: idOf('check', interview),
    rule: 'M9v',
    dueAt: minutesAfter(interview.startAt, -EARLY_MINUTES),
    text: `${EARLY_MINUTES} minutes until ${occasion.person.callName}: ${list}, questions open.`,
    does: { open: 'conversation' },
    interviewId: interview.id,
    byHour: true,
    until: interview.startAt,
  });
}

/** Silent cues for the side panel: five minutes before the end, and at it. */
function cues(occasion: Occasion, interview: Interview): Reminder[] {
  const { startAt, endAt, id } = interview;
  // It was said that it is over: nobody needs to be told the time.
  if (occasion.steps.some((step) => step.kind === 'met' && step.interviewId === id)) return [];
  const fiveLeft = minutesAfter(endAt, -CUE_MINUTES);
  const cue = {
    rule: 'M10',
    does: { open: 'conversation' },
    interviewId: id,
    byHour: true,
    quiet: true,
  } as const;
  const timeUp = reminderOf(occasion, {
    ...cue,
    id: idOf('time-up', interview),
    dueAt: endAt,
    text: 'Time is up. Say so; go on only if they offer.',
    until: minutesAfter(endAt, TIME_UP_MINUTES),
  });
  if (fiveLeft <= startAt) return [timeUp];
  return [
    reminderOf(occasion, {
      ...cue,
      id: idOf('five-minutes', interview),
      dueAt: fiveLeft,
      text: `${CUE_MINUTES} minutes: ask for a referral.`,
      until: endAt,
    }),
    timeUp,
  ];
}
