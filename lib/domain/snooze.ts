/** Putting a reminder off: the one short list of domain.md 5. A date in words stands beside it (date-words.ts). */
import { inZone, instantOf, minutesAfter } from './instant';
import type { ReminderChoices } from './settings';

export interface SnoozeChoice {
  key: 'hour' | 'evening' | 'tomorrow' | 'monday';
  at: string;
}

const EVENING = '18:00';
/** Later than this, the evening has as good as come. */
const LAST_CALL_FOR_EVENING = '17:30';

/**
 * One hour, this evening (left out after 17:30), tomorrow and Monday at the start of the day, as instants after `now`.
 * On a Sunday tomorrow is Monday and is offered once; on a Monday it is the next one.
 */
export function snoozeChoices(
  now: string,
  zone: string,
  { dayStart = '09:00' }: Partial<Pick<ReminderChoices, 'dayStart'>> = {},
): SnoozeChoice[] {
  const local = inZone(now, zone);
  const today = local.toPlainDate();
  const daysToMonday = 8 - today.dayOfWeek;
  const onDay = (days: number, time: string) => instantOf(today.add({ days }), time, zone);
  const hasEvening = Temporal.PlainTime.compare(local.toPlainTime(), LAST_CALL_FOR_EVENING) <= 0;
  const choices: SnoozeChoice[] = [{ key: 'hour', at: minutesAfter(now, 60) }];
  if (hasEvening) choices.push({ key: 'evening', at: onDay(0, EVENING) });
  choices.push({ key: 'tomorrow', at: onDay(1, dayStart) });
  if (daysToMonday > 1) choices.push({ key: 'monday', at: onDay(daysToMonday, dayStart) });
  return choices;
}
