/** The clock. Only actions, hooks and doors ask it; rules are handed the moment. */

/** This instant, in the one written form (`2026-03-10T09:00:00.000Z`). */
export function now(): string {
  return new Date().toISOString();
}

/** The time zone the user is in now, as an IANA name. */
export function zone(): string {
  return Temporal.Now.timeZoneId(); // a hundred times faster than to make a date format for it, and asked for in every row
}
