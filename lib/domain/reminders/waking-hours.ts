/** The hours in which people are awake: what runs by the hour comes at weekends too, but not at night. */
import type { ReminderSettings } from '../settings';
import { atWall, DAY, dayOf, timeFrom, timeOf, wallOf } from '../wall-clock';

export type WakingTimes = Pick<ReminderSettings, 'zone' | 'thanksFrom' | 'thanksTo'>;

/** The same instant when people are awake (08:00 to 21:00 unless set otherwise), else the next time they are. */
export function awake(at: string, { zone, thanksFrom, thanksTo }: WakingTimes): string {
  const wall = wallOf(at, zone);
  const time = timeOf(wall);
  const from = timeFrom(thanksFrom, '08:00');
  const to = timeFrom(thanksTo, '21:00');
  // A day that ends before it begins would have no waking hour.
  if (from > to) return at;
  if (time < from) return atWall(dayOf(wall) * DAY + from, zone);
  return time > to ? atWall((dayOf(wall) + 1) * DAY + from, zone) : at;
}
