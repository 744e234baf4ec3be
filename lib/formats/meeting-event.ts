/**
 * The calendar entry of a conversation. Its uid stays when the conversation is moved and `calendarSequence` rises, so a
 * calendar changes the entry it has. In discreet mode it says when, and nothing else: the rest stands in the extension
 * only (domain.md 3.5).
 */
import { neutralTitle } from '@/lib/domain/discretion';
import { instant, inZone } from '@/lib/domain/instant';
import type { Interview } from '@/lib/domain/interview';
import type { Person } from '@/lib/domain/person';
import type { CalendarEvent } from './ics/event';

/** Minutes before a phone or video call: camera, sound, questions open (domain.md 5, M9v). */
const CALL_MINUTES = 10;
/** Minutes to be there early, before which the way there comes (domain.md 5, M9). */
const EARLY_MINUTES = 10;

const TITLES: Record<Interview['format'], string> = {
  phone: 'Call with',
  video: 'Video call with',
  'in-person': 'Conversation with',
};

/** What an entry is made from; an Interview and a Person have all of it. */
type Meeting = Pick<
  Interview,
  | 'id'
  | 'startAt'
  | 'endAt'
  | 'zone'
  | 'format'
  | 'place'
  | 'link'
  | 'phone'
  | 'travelMinutes'
  | 'calendarSequence'
  | 'state'
>;
type Who = Pick<Person, 'name' | 'title' | 'company'>;

/**
 * The entry of one conversation at `now` (an ISO instant). It holds no note, no reason and no takeaway, so it can be
 * sent to the other person as well. `senderName` puts both names into it.
 */
export function meetingEvent(
  interview: Meeting,
  person: Who,
  { discreet, senderName, now }: { discreet: boolean; senderName?: string; now: string },
): CalendarEvent {
  const isOff = interview.state === 'called-off';
  const event: CalendarEvent = {
    uid: `${interview.id}@parley.invalid`,
    sequence: interview.calendarSequence ?? 0,
    stamp: now,
    start: interview.startAt,
    end: interview.endAt,
    summary: (isOff ? 'Called off: ' : '') + titleOf(interview, person, discreet),
    alarms: [alarmMinutes(interview)],
    status: isOff ? 'CANCELLED' : 'CONFIRMED',
    ...(isOff && { isFree: true }),
  };
  if (discreet) return { ...event, isPrivate: true };
  const location = interview.format === 'in-person' ? interview.place : (interview.link ?? interview.place);
  return {
    ...event,
    description: description(interview, person, senderName),
    ...(location && { location }),
    ...(interview.link && { url: interview.link }),
  };
}

function titleOf({ format }: Meeting, { name, company }: Who, discreet: boolean): string {
  if (discreet) return neutralTitle(format);
  return `${TITLES[format]} ${name}${company ? ` (${company})` : ''}`;
}

/** Minutes before the start at which to leave, or to sit down at the desk. */
function alarmMinutes({ format, travelMinutes = 0 }: Meeting): number {
  return format === 'in-person' ? travelMinutes + EARLY_MINUTES : CALL_MINUTES;
}

function description(interview: Meeting, person: Who, senderName: string | undefined): string {
  const who = [person.name, person.title, person.company].filter(Boolean).join(', ');
  const lines = [
    agreedTime(interview),
    senderName ? `${who}, and ${senderName}` : who,
    interview.format === 'phone' && interview.phone ? `Phone: ${interview.phone}` : '',
    interview.format === 'video' && interview.link ? `Link: ${interview.link}` : '',
    interview.place ? `Place: ${interview.place}` : '',
  ];
  return lines.filter(Boolean).join('\n');
}

/**
 * "10:00 to 10:20 Europe/London, Tuesday 10 March 2026": the zone it was agreed in, which a calendar somewhere else
 * would not show.
 */
function agreedTime({ startAt, endAt, zone }: Meeting): string {
  const start = inZone(instant(startAt), zone);
  const end = inZone(instant(endAt), zone);
  const clock = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' });
  const day = start.toPlainDate().toLocaleString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return `${clock(start)} to ${clock(end)} ${zone}, ${day.replace(',', '')}`;
}
