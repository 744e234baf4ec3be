/**
 * Dates and times as people say them ("tomorrow 9:00", "3 days ago"), with the whole date for the title. Words for today, yesterday and
 * tomorrow come from Intl, so they follow the language of the interface.
 */
import { formatApart, formatIn } from './date-format';
import { inZone } from './instant';

/** "1 hour ago", "yesterday", "in 3 days"; "just now" within a minute. */
export function spokenAgo(at: string, now: string, locale: string): string {
  const minutes = Math.round((Date.parse(at) - Date.parse(now)) / 60_000);
  const size = Math.abs(minutes);
  if (size < 60) return formatApart(minutes, 'minute', locale).replace(/^(?:this minute|now)$/, 'just now');
  if (size < 24 * 60) return formatApart(Math.trunc(minutes / 60), 'hour', locale);
  return formatApart(Math.trunc(minutes / (24 * 60)), 'day', locale);
}

/** "today", "tomorrow", "Thursday" within a week ahead, "12 Mar", "12 Mar 2025": a day ahead or behind, in a zone. */
export function spokenDay(at: string, now: string, zone: string, locale: string): string {
  const day = inZone(at, zone).toPlainDate();
  const today = inZone(now, zone).toPlainDate();
  const { days } = today.until(day, { largestUnit: 'days' });
  if (Math.abs(days) <= 1) return formatApart(days, 'day', locale);
  if (days > 1 && days < 7) return formatIn(zone, at, locale, { weekday: 'long' });
  const year = today.year === day.year ? {} : { year: 'numeric' as const };
  return formatIn(zone, at, locale, { day: 'numeric', month: 'short', ...year });
}

/** "today 15:00", "tomorrow 9:00", "Thursday 10:00", "12 March, 10:00": a moment ahead or behind, in a zone. */
export function spokenMoment(at: string, now: string, zone: string, locale: string): string {
  const moment = inZone(at, zone);
  const days = inZone(now, zone).toPlainDate().until(moment.toPlainDate(), { largestUnit: 'days' }).days;
  const time = formatIn(zone, at, locale, { hour: 'numeric', minute: '2-digit' });
  if (Math.abs(days) <= 1) return `${formatApart(days, 'day', locale)} ${time}`;
  if (days > 1 && days < 7) return `${formatIn(zone, at, locale, { weekday: 'long' })} ${time}`;
  const thisYear = inZone(now, zone).year === moment.year;
  const year = thisYear ? {} : { year: 'numeric' as const };
  const day = formatIn(zone, at, locale, { day: 'numeric', month: 'long', ...year });
  return `${day}, ${time}`;
}

/** The whole of it, for a title: weekday, date, time and zone. */
export function fullMoment(at: string, zone: string, locale: string): string {
  return `${formatIn(zone, at, locale, { dateStyle: 'full', timeStyle: 'short' })} (${zone})`;
}
