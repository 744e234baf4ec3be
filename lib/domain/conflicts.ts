/** Two conversations at once, the way there and back included. */
import type { Interview } from './interview';

/** What is compared; an Interview has all of it. */
export type TakenTime = Pick<Interview, 'id' | 'startAt' | 'endAt' | 'format' | 'travelMinutes' | 'state'>;

export interface Conflict<T extends TakenTime = TakenTime> {
  other: T;
  /** `overlap`: both at the same time. `travel`: one after the other, with too little time for the way. */
  sort: 'overlap' | 'travel';
}

/**
 * The planned conversations that get in the way of `interview`, first ones first. Travel counts only for meeting in
 * person; between two of them the longer way is taken, since nobody knows the way from one to the other. One that starts
 * when another ends is no conflict. `interview` need not be saved; its own id is never its conflict.
 */
export function conflictsWith<T extends TakenTime>(
  interview: TakenTime,
  others: readonly T[],
): Conflict<T>[] {
  if (interview.state !== 'planned') return [];
  return others
    .filter((other) => other.id !== interview.id && other.state === 'planned')
    .flatMap((other): Conflict<T>[] => {
      if (meets(interview, other, 0)) return [{ other, sort: 'overlap' }];
      const minutes = Math.max(travel(interview), travel(other));
      return meets(interview, other, minutes) ? [{ other, sort: 'travel' }] : [];
    })
    .sort((a, b) => Date.parse(a.other.startAt) - Date.parse(b.other.startAt));
}

/** True when less than `minutes` lie between the two. */
function meets(a: TakenTime, b: TakenTime, minutes: number): boolean {
  const gap = minutes * 60_000;
  return (
    Date.parse(a.startAt) < Date.parse(b.endAt) + gap && Date.parse(b.startAt) < Date.parse(a.endAt) + gap
  );
}

function travel({ format, travelMinutes = 0 }: TakenTime): number {
  return format === 'in-person' ? Math.max(0, travelMinutes) : 0;
}
