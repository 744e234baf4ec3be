/** Days and times in the words of a reminder. English, as all texts of the rules are. */
import type { Interview } from '../interview';
import { dayOf, timeOf, wallOf, weekdayOf, MINUTE, DAY } from '../wall-clock';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** "Thursday 12 March". */
export function dayWords(at: string, zone: string): string {
  return dayOfWall(wallOf(at, zone));
}

/**
 * "Thursday 12 March, 10:00": when a conversation begins, in the zone in which it was agreed. For someone whose clock shows another
 * time, both are said: "Thursday 12 March, 10:00 London time (19:00 where you are)".
 */
export function startWords({ startAt, zone }: Pick<Interview, 'startAt' | 'zone'>, here: string): string {
  const there = wallOf(startAt, zone);
  const mine = wallOf(startAt, here);
  const agreed = `${dayOfWall(there)}, ${timeOfWall(there)}`;
  if (there === mine) return agreed;
  const weekday = dayOf(there) === dayOf(mine) ? '' : `${WEEKDAYS[weekdayOf(dayOf(mine)) - 1] ?? ''} `;
  return `${agreed} ${placeOf(zone)} time (${weekday}${timeOfWall(mine)} where you are)`;
}

function dayOfWall(wall: number): string {
  const day = dayOf(wall);
  const date = new Date(day * DAY);
  return `${WEEKDAYS[weekdayOf(day) - 1] ?? ''} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}`;
}

function timeOfWall(wall: number): string {
  const minutes = Math.floor(timeOf(wall) / MINUTE);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** "London" of Europe/London. */
function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
