/**
 * Our own iCalendar writer (RFC 5545): a file that Google, Outlook and Apple take in. It names no METHOD: without one
 * the file only carries events (RFC 5545, 3.7.2) and Outlook reads it as a publication (MS-STANOICAL V0078), while
 * every METHOD asks for an organizer and would turn an entry into an invitation that can be answered.
 */
import { type CalendarEvent, eventLines } from './ics/event';
import { foldLine } from './ics/fold';

export const CALENDAR_TYPE = 'text/calendar;charset=utf-8';

/**
 * The text of a calendar file: lines end in CRLF and are folded by octets. No events give a calendar that some programs
 * refuse: ask before. Throws RangeError for an event whose times are no instants.
 */
export function calendarFile(events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parley//Parley//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
