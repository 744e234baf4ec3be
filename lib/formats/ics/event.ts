/** One event of a calendar file, from plain values to content lines that are not folded yet (RFC 5545, 3.6.1 and 3.6.6). */
import { instant } from '@/lib/domain/instant';
import { plainLine, textValue } from './text';

export interface CalendarEvent {
  /** Stable for the same thing: a calendar that has it already changes it instead of adding another. */
  uid: string;
  /** Raised by one with every change; the higher one wins. */
  sequence: number;
  /** When this file was made. */
  stamp: string;
  start: string;
  end: string;
  summary: string;
  description?: string;
  location?: string;
  /** Only http and https are written. */
  url?: string;
  /** Minutes before the start at which the calendar speaks up. */
  alarms?: readonly number[];
  status?: 'CONFIRMED' | 'CANCELLED';
  /** Others who see the calendar see only that the time is taken. */
  isPrivate?: boolean;
  /** Takes no time: whoever looks for a free hour finds this one free. */
  isFree?: boolean;
}

/**
 * The lines of a VEVENT. Times are written in UTC, so the file needs no VTIMEZONE and no calendar has to know our zone.
 * Throws RangeError for what is not an instant between the years 0 and 9999.
 */
export function eventLines(event: CalendarEvent): string[] {
  const { description, location, alarms = [], status = 'CONFIRMED' } = event;
  const summary = textValue(plainLine(event.summary));
  const url = webAddress(event.url);
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(plainLine(event.uid))}`,
    `DTSTAMP:${utc(event.stamp)}`,
    `DTSTART:${utc(event.start)}`,
    // An event that would end before it starts ends when it starts, which is what a missing end means.
    ...(Date.parse(event.end) > Date.parse(event.start) ? [`DTEND:${utc(event.end)}`] : []),
    `SEQUENCE:${wholeNumber(event.sequence)}`,
    `STATUS:${status}`,
    `SUMMARY:${summary}`,
    ...(description ? [`DESCRIPTION:${textValue(description)}`] : []),
    ...(location ? [`LOCATION:${textValue(location)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    ...(event.isPrivate ? ['CLASS:PRIVATE'] : []),
    ...(event.isFree ? ['TRANSP:TRANSPARENT'] : []),
    ...(status === 'CANCELLED' ? [] : alarms.flatMap((minutes) => alarmLines(minutes, summary))),
    'END:VEVENT',
  ];
}

function alarmLines(minutes: number, summary: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    `TRIGGER:-PT${wholeNumber(minutes)}M`,
    'END:VALARM',
  ];
}

/** `20260310T090000Z`. */
function utc(at: string): string {
  const written = instant(at);
  if (written.length !== 24) throw new RangeError('A calendar has four digits for the year.');
  return written.slice(0, 19).replace(/[-:]/g, '').concat('Z');
}

function wholeNumber(value: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.round(value)) : 0;
}

/** The address in its written form (which holds no break and no space), or undefined for anything but the web. */
function webAddress(url: string | undefined): string | undefined {
  const parsed = url && URL.canParse(url) ? new URL(url) : undefined;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
}
