/** Words that several screens share: a role, a stage, a channel, a moment. */
import { formatIn } from '@/lib/domain/date-format';
import type { Channel } from '@/lib/domain/draft';
import type { Format } from '@/lib/domain/ask';
import type { Person, PersonField } from '@/lib/domain/person';
import { fullMoment, spokenAgo, spokenDay, spokenMoment } from '@/lib/domain/spoken-time';
import type { Stage } from '@/lib/domain/stage';
import { zone } from '@/lib/platform/clock';
import { t } from '@/lib/platform/words';

/** The interface is English first, so its dates are too. */
const LOCALE = 'en-GB';

const LATIN = /\p{Script=Latin}/u;

/** "Analytics engineer at Fenwright", or whatever part of it is known. */
export function roleWords({ title, company }: Pick<Person, 'title' | 'company'>): string {
  // An English word between two in another script would take the line apart, and turn it round where that runs to the left.
  if (title && company)
    return LATIN.test(title) ? t('person.role', { title, company }) : `${title} · ${company}`;
  return title ?? company ?? '';
}

export function stageWord(stage: Stage): string {
  const words: Record<Stage, string> = {
    saved: t('stage.saved'),
    asked: t('stage.asked'),
    replied: t('stage.replied'),
    scheduled: t('stage.scheduled'),
    met: t('stage.met'),
    thanked: t('stage.thanked'),
    'in-touch': t('stage.inTouch'),
    closed: t('stage.closed'),
  };
  return words[stage];
}

/** What a field is called. */
export function fieldWord(field: PersonField): string {
  const words: Record<PersonField, string> = {
    name: t('person.name'),
    title: t('person.title'),
    company: t('person.company'),
    headline: t('person.headline'),
    location: t('person.location'),
    pronouns: t('person.pronouns'),
  };
  return words[field];
}

export function channelWord(channel: Channel): string {
  const words: Record<Channel, string> = {
    'connection-note': t('channel.note'),
    'linkedin-message': t('channel.linkedin'),
    inmail: t('channel.inmail'),
    email: t('channel.email'),
    'phone-script': t('channel.phone'),
    card: t('channel.card'),
  };
  return words[channel];
}

export function formatWord(format: Format): string {
  const words: Record<Format, string> = {
    phone: t('format.phone'),
    video: t('format.video'),
    'in-person': t('format.inPerson'),
  };
  return words[format];
}

/** "3 days ago". */
export function ago(at: string, now: string): string {
  return spokenAgo(at, now, LOCALE);
}

/** "tomorrow 9:00", in the zone the user is in. */
export function moment(at: string, now: string): string {
  return spokenMoment(at, now, zone(), LOCALE);
}

/** The whole date, time and zone, for a title. */
export function fully(at: string): string {
  return fullMoment(at, zone(), LOCALE);
}

/** "Sunday 22 November". */
export function dayWords(now: string): string {
  return formatIn(zone(), now, LOCALE, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** "10 March 2026". */
export function dayOf(at: string): string {
  return formatIn(zone(), at, LOCALE, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "15:20": the time of day, in the zone the user is in. */
export function timeWord(at: string): string {
  return formatIn(zone(), at, LOCALE, { hour: 'numeric', minute: '2-digit' });
}

/** "today", "Thursday", "12 March": the day alone, as people say it. */
export function dayWord(at: string, now: string): string {
  return spokenDay(at, now, zone(), LOCALE);
}

/** "2 days", "3 hours", "5 minutes": how long ago something was due. */
export function lateBy(at: string, now: string): string {
  const minutes = Math.max(1, Math.round((Date.parse(now) - Date.parse(at)) / 60_000));
  const [count, unit] =
    minutes < 60 ? [minutes, 'minute'] : minutes < 1440 ? [minutes / 60, 'hour'] : [minutes / 1440, 'day'];
  return new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.trunc(count),
  );
}

/** The same words with the first letter large. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
