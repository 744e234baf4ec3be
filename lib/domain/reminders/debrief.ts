/**
 * What a conversation leaves: M11 first thoughts, at once (seed 004), again after two hours and after twenty; M17 the write-up, two days
 * after they were saved (seed 000).
 */
import { daysAfter } from '../business-days';
import { hoursAfter } from '../instant';
import type { Interview } from '../interview';
import { reminderOf, type Occasion } from './occasion';
import type { Reminder } from './reminder';
import { awake } from './waking-hours';

const AGAIN_HOURS = [2, 20] as const;
const WRITE_UP_DAYS = 2;

/** M11 until the debrief is saved, M17 from then until it is written up. */
export function debriefReminders(occasion: Occasion): Reminder[] {
  return occasion.interviews.flatMap((interview) => {
    const savedAt = debriefedAt(occasion, interview);
    if (savedAt === undefined) return [debrief(occasion, interview)];
    return interview.debrief?.writtenUpAt ? [] : [writeUp(occasion, interview, savedAt)];
  });
}

/** When the first thoughts were saved: by a step that names it, or names none and came after it began; or on the interview itself. */
function debriefedAt({ steps }: Occasion, { id, startAt, debrief: kept }: Interview): string | undefined {
  const step = steps.find(
    ({ kind, interviewId, at }) => kind === 'debriefed' && (interviewId ? interviewId === id : at >= startAt),
  );
  return kept?.savedAt ?? step?.at;
}

function debrief(occasion: Occasion, { id, endAt }: Interview): Reminder {
  const again = AGAIN_HOURS.map((hours) => awake(hoursAfter(endAt, hours), occasion.settings));
  return reminderOf(occasion, {
    id: `debrief:${id}`,
    rule: 'M11',
    dueAt: endAt,
    nudges: [endAt, ...again],
    text: `Three minutes after ${occasion.person.callName}: what appealed, what did not, words they used, suggestions, names.`,
    does: { open: 'debrief' },
    interviewId: id,
    byHour: true,
  });
}

function writeUp(occasion: Occasion, { id }: Interview, savedAt: string): Reminder {
  return reminderOf(occasion, {
    id: `write-up:${id}`,
    rule: 'M17',
    dueAt: daysAfter(savedAt, WRITE_UP_DAYS, occasion.settings),
    text: `Turn the outline of the conversation with ${occasion.person.callName} into a write-up.`,
    does: { open: 'write-up' },
    interviewId: id,
  });
}
