/** Checks of what is typed into the settings. Each returns the value to keep, or the sentence that says what to mend. Pure. */

export type Checked<Value> = { value: Value } | { problem: string };

/** A whole number between two others, both included. */
export function checkNumber(typed: string, from: number, to: number): Checked<number> {
  const value = Number(typed.trim());
  const isWhole = /^\d+$/.test(typed.trim()) && value >= from && value <= to;
  return isWhole ? { value } : { problem: `Write a whole number from ${from} to ${to}.` };
}

/** A time of day as `HH:MM`. */
export function checkTime(typed: string): Checked<string> {
  const isTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(typed);
  return isTime ? { value: typed } : { problem: 'Write a time of day, such as 09:00.' };
}

/** A time that must come after another on the same day. */
export function checkAfter(typed: string, from: string): Checked<string> {
  const checked = checkTime(typed);
  if ('problem' in checked || typed > from) return checked;
  return { problem: `Choose a time after ${from}.` };
}

/** A time that must come before another on the same day. */
export function checkBefore(typed: string, to: string): Checked<string> {
  const checked = checkTime(typed);
  if ('problem' in checked || typed < to) return checked;
  return { problem: `Choose a time before ${to}.` };
}

/** A day that is real, as `YYYY-MM-DD`, and not in the list yet. */
export function checkDayOff(typed: string, days: readonly string[]): Checked<string> {
  try {
    Temporal.PlainDate.from(typed, { overflow: 'reject' });
  } catch {
    return { problem: 'Choose a day that exists.' };
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(typed)) return { problem: 'Choose a day that exists.' };
  return days.includes(typed) ? { problem: 'That day is in the list already.' } : { value: typed };
}

/** Free weekdays: at least one day must be left to do things on. */
export function checkWeekend(days: readonly number[]): Checked<number[]> {
  const value = [...new Set(days)].filter((day) => day >= 1 && day <= 7).sort((a, b) => a - b);
  return value.length < 7 ? { value } : { problem: 'Leave at least one day on which reminders may come.' };
}

/** One name a line, without empty ones and without the same twice, at most so many. */
export function linesOf(typed: string, most = 200): string[] {
  const lines = typed.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim().slice(0, 150));
  return [...new Set(lines.filter(Boolean))].slice(0, most);
}
