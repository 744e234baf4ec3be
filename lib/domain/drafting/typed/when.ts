/** Days, times, zones and windows as people say them in a message. English, like the drafts; nothing here reads the clock. */
import { inZone } from '../../instant';
import { bare, listed, lowerFirst } from './clean';

/** "this morning", "yesterday", "on Thursday", "on 12 March": when a talk was. */
export function dayAgo(endAt: string, now: string, zone: string): string {
  const end = inZone(endAt, zone);
  const days = daysBetween(endAt, now, zone);
  if (days <= 0) return end.hour < 12 ? 'this morning' : end.hour < 18 ? 'this afternoon' : 'this evening';
  if (days === 1) return 'yesterday';
  return days < 7 ? `on ${weekday(end)}` : `on ${dayMonth(end)}`;
}

/** "a few days ago", "last week", "two weeks ago", "a little while ago": when a message went out. */
export function sentAgo(sentAt: string, now: string, zone: string): string {
  const days = daysBetween(sentAt, now, zone);
  if (days < 1) return 'earlier today';
  if (days < 7) return 'a few days ago';
  if (days < 14) return 'last week';
  return days < 21 ? 'two weeks ago' : 'a little while ago';
}

/** "in March", "last week", "this week": when a talk was, for messages long after it. */
export function monthAgo(at: string, now: string, zone: string): string {
  const days = daysBetween(at, now, zone);
  if (days < 7) return 'this week';
  if (days < 14) return 'last week';
  const then = inZone(at, zone);
  const month = then.toPlainDate().toLocaleString('en-GB', { month: 'long' });
  if (days < 300) return `in ${month}`;
  return days < 700 ? 'last year' : `in ${then.year}`;
}

/** "Thursday 12 March". */
export function longDay(at: string, zone: string): string {
  const moment = inZone(at, zone);
  return `${weekday(moment)} ${dayMonth(moment)}`;
}

/** "tomorrow", "today", else "Thursday 12 March". */
export function comingDay(at: string, now: string, zone: string): string {
  const days = daysBetween(now, at, zone);
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : longDay(at, zone);
}

/** "10:00", in 24 hours. */
export function clock(at: string, zone: string): string {
  const moment = inZone(at, zone);
  return `${moment.hour}:${String(moment.minute).padStart(2, '0')}`;
}

/** "UK time", "Central European Time", "UTC": the zone, so that a time cannot be mistaken. */
export function zoneWords(at: string, zone: string): string {
  if (/^(?:Europe\/(?:London|Belfast|Jersey|Guernsey|Isle_of_Man)|GB)$/.test(zone)) return 'UK time';
  if (/^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu|Universal|Greenwich)$/.test(zone)) return 'UTC';
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(new Date(at))
    .find((part) => part.type === 'timeZoneName')?.value;
  if (name?.endsWith(' Time')) return name;
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ');
  return city ? `${city} time` : zone;
}

/** "Friday 13 March at 10:00 or Tuesday 17 March at 9:00 UK time"; '' for no times. */
export function timesWords(
  times: readonly { startAt: string; endAt?: string | undefined }[],
  zone: string,
): string {
  const [first] = times;
  if (!first) return '';
  const said = times.map(({ startAt, endAt }) =>
    endAt
      ? `${longDay(startAt, zone)}, any time from ${clock(startAt, zone)} to ${clock(endAt, zone)}`
      : `${longDay(startAt, zone)} at ${clock(startAt, zone)}`,
  );
  const isRange = times.some(({ endAt }) => endAt);
  return `${isRange ? said.join(', or ') : listed(said, 'or')} ${zoneWords(first.startAt, zone)}`;
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b/i;
const DAY =
  /^(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekdays?|weekends?|weekday|evenings?|mornings?|afternoons?|lunchtimes?)\b/i;
const READY =
  /^(?:in|on|at|before|after|by|during|between|from|within|over|around|any|this|next|some ?time|one|early|late|later|whenever|tomorrow|either|outside)\b/i;

/** A window as words after "20 minutes": "in the next two weeks". '' when it cannot be fitted there (see `windowSentence`). */
export function windowWords(window: string | undefined): string {
  const text = lowerFirst(bare(window ?? ''));
  if (text === '') return 'in the next two weeks';
  if (/^(?:next|coming|following) (?:\d+|one|two|three|four|few|couple)\b/i.test(text))
    return `in the ${text}`;
  if (/^the (?:next|coming|following|first|last|second)\b/i.test(text)) return `in ${text}`;
  if (READY.test(text)) return text;
  if (MONTH.test(text)) return `in ${capitalMonth(text)}`;
  if (DAY.test(text)) return `on ${text}`;
  return /^(?:two|three|four|\d+|a few|a couple of) (?:weeks?|days?|months?)$/.test(text)
    ? `in the next ${text}`
    : '';
}

function capitalMonth(text: string): string {
  return /^(?:spring|summer|autumn|winter)/i.test(text)
    ? `the ${text}`
    : text.charAt(0).toUpperCase() + text.slice(1);
}

/** A window that fits nowhere else, as a sentence: "For me, after the school run is easiest." */
export function windowSentence(window: string | undefined): string {
  const text = bare(window ?? '');
  return text === '' || windowWords(window) !== '' ? '' : `My own time is easiest like this: ${text}.`;
}

function daysBetween(from: string, to: string, zone: string): number {
  return inZone(from, zone).toPlainDate().until(inZone(to, zone).toPlainDate(), { largestUnit: 'days' }).days;
}

function weekday(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainDate().toLocaleString('en-GB', { weekday: 'long' });
}

function dayMonth(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainDate().toLocaleString('en-GB', { day: 'numeric', month: 'long' });
}
