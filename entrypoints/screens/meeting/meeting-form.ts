/** What stands in the form of a conversation: strings as typed, and the times they come to. */
import type { Format } from '@/lib/domain/ask';
import { webAddress } from '@/lib/domain/conversation/link';
import { instantFromForm, inZone, minutesAfter, minutesBetween } from '@/lib/domain/instant';
import type { Interview } from '@/lib/domain/interview';
import type { Person } from '@/lib/domain/person';
import type { InterviewTimes } from '@/lib/actions/interviews';

export interface MeetingWords {
  day: string;
  time: string;
  zone: string;
  minutes: number;
  format: Format;
  place: string;
  link: string;
  phone: string;
  /** Minutes on the way there, as typed. */
  travel: string;
}

/** A new one starts at tomorrow ten o'clock, for as long as was asked; a moved one where it stands. */
export function firstWords(
  person: Person,
  now: string,
  ownZone: string,
  interview?: Interview,
): MeetingWords {
  const zone = interview?.zone ?? ownZone;
  const start = interview
    ? inZone(interview.startAt, zone)
    : inZone(now, zone).add({ days: 1 }).with({ hour: 10, minute: 0 });
  return {
    day: start.toPlainDate().toString(),
    time: start.toPlainTime().toString({ smallestUnit: 'minute' }),
    zone,
    minutes: interview ? minutesBetween(interview.startAt, interview.endAt) : person.ask.minutes,
    format: interview?.format ?? person.ask.formats[0] ?? 'phone',
    place: interview?.place ?? '',
    link: interview?.link ?? '',
    phone: interview?.phone ?? person.phone ?? '',
    travel: interview?.travelMinutes === undefined ? '' : String(interview.travelMinutes),
  };
}

export type MeetingProblem = 'time' | 'zone' | 'link' | 'travel';

/** The times the words come to, or the first field that cannot be read. Only what belongs to the format is kept. */
export function timesOf(words: MeetingWords): InterviewTimes | { problem: MeetingProblem } {
  if (!isZone(words.zone)) return { problem: 'zone' };
  const startAt = instantFromForm(words.day, words.time, words.zone);
  if (!startAt) return { problem: 'time' };
  const { format } = words;
  const inPerson = format === 'in-person';
  const link = webAddress(words.link);
  if (format === 'video' && words.link.trim() && !link) return { problem: 'link' };
  const travel = words.travel.trim();
  if (inPerson && travel && !/^\d{1,3}$/.test(travel)) return { problem: 'travel' };
  return {
    startAt,
    endAt: minutesAfter(startAt, words.minutes),
    zone: words.zone,
    format,
    ...(inPerson && words.place.trim() && { place: words.place.trim() }),
    ...(inPerson && travel && { travelMinutes: Number(travel) }),
    ...(format === 'video' && link && { link }),
    ...(format === 'phone' && words.phone.trim() && { phone: words.phone.trim() }),
  };
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
