/** Files for the user's own calendar: a conversation, and what comes up around it. */
import type { Settings } from '@/lib/domain/settings';
import { calendarFileName } from '@/lib/formats/calendar-file-name';
import { calendarFile, CALENDAR_TYPE } from '@/lib/formats/ics';
import { meetingEvent } from '@/lib/formats/meeting-event';
import { reminderEvents } from '@/lib/formats/reminder-events';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/storage/database';
import { remindersOf } from '@/lib/storage/history';

export interface CalendarDownload {
  name: string;
  type: string;
  text: string;
}

/**
 * The calendar file of one conversation; with `reminders` also what comes up with this person, so that it arrives with the browser
 * closed. Undefined when the conversation is gone.
 */
export async function calendarOf(
  interviewId: string,
  { discretion, sender }: Pick<Settings, 'discretion' | 'sender'>,
  withReminders: boolean,
): Promise<CalendarDownload | undefined> {
  const at = now();
  const { discreet } = discretion;
  const interview = await db.interviews.get(interviewId);
  const person = interview && (await db.people.get(interview.personId));
  if (!interview || !person) return undefined;
  const rows = withReminders ? await remindersOf(person.id) : [];
  const live = rows.filter((row) => row.state === 'live' && !row.quiet);
  const events = [
    meetingEvent(interview, person, { discreet, senderName: sender.name, now: at }),
    ...reminderEvents(live, { discreet, now: at }),
  ];
  return { name: calendarFileName(person, discreet), type: CALENDAR_TYPE, text: calendarFile(events) };
}
