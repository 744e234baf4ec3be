/**
 * Instants and days, in one written form. Everything that stores or compares time uses these; nothing here
 * reads the clock. An instant is always `2026-03-10T09:00:00.000Z`: the same length for every value, so that
 * comparing two strings (and an index over them) is comparing two moments.
 */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The one written form of an instant. Throws RangeError for what is not an instant. */
export function instant(value: string | number): string {
  return new Date(value).toISOString();
}

/** The instant `hours` (may be a fraction or negative) after `from`. */
export function hoursAfter(from: string, hours: number): string {
  return instant(Date.parse(from) + hours * HOUR);
}

/** The instant `minutes` after `from`. */
export function minutesAfter(from: string, minutes: number): string {
  return instant(Date.parse(from) + minutes * MINUTE);
}

/** Whole minutes from one instant to another; negative when `to` comes first. */
export function minutesBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MINUTE);
}

/** The wall clock of a zone at an instant. */
export function inZone(at: string, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone);
}

/** The instant of a wall-clock time in a zone; a time skipped by daylight saving moves forward. */
export function instantOf(day: Temporal.PlainDate, time: string, zone: string): string {
  return instant(
    day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds,
  );
}

/**
 * The instant for a day (`YYYY-MM-DD`) and a time (`HH:MM`) as typed in a form, in a zone.
 * Returns undefined when either is not complete or not real (30 February, 25:00).
 */
export function instantFromForm(day: string, time: string, zone: string): string | undefined {
  try {
    return instantOf(Temporal.PlainDate.from(day, { overflow: 'reject' }), time, zone);
  } catch {
    return undefined;
  }
}
