/** Small words the story of a person is told in: who, how many, how long, when. English, like every text in this room. */
import { formatIn } from './date-format';
import { inZone } from './instant';
import type { Interview } from './interview';
import type { Person } from './person';

const LOCALE = 'en-GB';
const NUMBERS = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];

/** How the story speaks of someone. Without pronouns on their page it says the name: nobody's gender is guessed. */
export interface Spoken {
  /** At the start of a sentence: "She", or the name. */
  who: string;
  /** "her", or the name. */
  whom: string;
}

/** The words for a person, from the pronouns they state. */
export function spokenOf({ callName, pronouns = '' }: Pick<Person, 'callName' | 'pronouns'>): Spoken {
  if (/^\s*she\b/iu.test(pronouns)) return { who: 'She', whom: 'her' };
  if (/^\s*he\b/iu.test(pronouns)) return { who: 'He', whom: 'him' };
  return { who: callName, whom: callName };
}

/** "eight", "13": words up to twelve. */
export function inWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** Calendar days from one instant to another in a zone. */
export function daysBetween(from: string, to: string, zone: string): number {
  const day = (at: string) => inZone(at, zone).toPlainDate();
  return day(from).until(day(to), { largestUnit: 'days' }).days;
}

/** "the same day", "the next day", "after eight days"; undefined when the order is turned round. */
export function later(from: string, to: string, zone: string): string | undefined {
  const days = daysBetween(from, to, zone);
  if (days < 0) return undefined;
  if (days === 0) return 'the same day';
  return days === 1 ? 'the next day' : `after ${inWords(days)} days`;
}

type Agreed = Pick<Interview, 'startAt' | 'zone'>;

/** "Thursday 19 February at 15:00", in the zone in which it was agreed; ", New York time" after it where the clocks of `here` differ. */
export function agreedTime({ startAt, zone }: Agreed, here: string): string {
  const start = inZone(startAt, zone);
  const at = `${dayOf(start)} at ${timeOf(start)}`;
  return isElsewhere({ startAt, zone }, here) ? at + zoneWords(start) : at;
}

/** "14:40 for you", with the day where it is another one; undefined where it was agreed by the same clock. */
export function timeHere({ startAt, zone }: Agreed, here: string): string | undefined {
  if (!isElsewhere({ startAt, zone }, here)) return undefined;
  const start = inZone(startAt, here);
  const isSameDay = start.toPlainDate().equals(inZone(startAt, zone).toPlainDate());
  return `${isSameDay ? timeOf(start) : `${dayOf(start)} at ${timeOf(start)}`} for you`;
}

function isElsewhere({ startAt, zone }: Agreed, here: string): boolean {
  return inZone(startAt, zone).offset !== inZone(startAt, here).offset;
}

/** A zone is told by its city; one that has none, by how far it is from UTC. */
function zoneWords({ timeZoneId, offset }: Temporal.ZonedDateTime): string {
  const [area, ...places] = timeZoneId.split('/');
  const city = area === 'Etc' ? undefined : places.at(-1)?.replaceAll('_', ' ');
  if (city) return `, ${city} time`;
  return offset === '+00:00' ? ' UTC' : ` UTC${offset}`;
}

function dayOf({ timeZoneId, epochMilliseconds }: Temporal.ZonedDateTime): string {
  const shape = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return formatIn(timeZoneId, epochMilliseconds, LOCALE, shape);
}

function timeOf({ timeZoneId, epochMilliseconds }: Temporal.ZonedDateTime): string {
  return formatIn(timeZoneId, epochMilliseconds, LOCALE, { hour: 'numeric', minute: '2-digit' });
}

/** "by video", "in person". */
export function howOf({ format }: Pick<Interview, 'format'>): string {
  return format === 'in-person' ? 'in person' : `by ${format}`;
}

/** The same text with its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
