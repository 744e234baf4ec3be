// What came of it: the worker's notes of what it was about to raise and had raised, laid beside what was seen on the screen.
import type { Sight } from './rounds-screen';

/** The worker was about to have the browser show a notice; `finished` when the browser has answered it and it lived to write this down. */
export interface Attempt {
  attempt: string;
  at: number;
  id: string;
  title: string;
  finished: boolean;
}

/** The attempts of which a notice came: answered by the browser, or seen on the screen before the next attempt. The earliest first. */
export function cameOf(attempts: readonly Attempt[], sights: readonly Sight[]): Attempt[] {
  const inOrder = attempts.toSorted((a, b) => a.at - b.at);
  const seen = new Set(
    sights.map(({ id, from }) => inOrder.findLast((one) => one.id === id && one.at <= from)?.attempt),
  );
  return inOrder.filter(({ finished, attempt }) => finished || seen.has(attempt));
}

/** Every notice that ever stood on the screen or was answered for. */
export function idsOf(attempts: readonly Attempt[], sights: readonly Sight[]): string[] {
  return [...new Set([...sights, ...cameOf(attempts, sights)].map(({ id }) => id))];
}

/**
 * A sentence for each notice that came more than once, or that was to come again when it had been seen. An attempt of which nothing came
 * may be made again: the worker was stopped before the browser heard of it.
 */
export function doublesOf(attempts: readonly Attempt[], sights: readonly Sight[]): string[] {
  const came = cameOf(attempts, sights);
  return idsOf(attempts, sights).flatMap((id) => {
    const seen = sights.filter((one) => one.id === id).toSorted((a, b) => a.from - b.from);
    const raised = came.filter((one) => one.id === id);
    const first = seen[0]?.from ?? Infinity;
    const again = attempts.filter((one) => one.id === id && one.at > first);
    return [
      ...(seen.length > 1 ? [`${id} stood on the screen ${seen.length} times`] : []),
      ...(raised.length > 1 ? [`${id} was raised ${raised.length} times`] : []),
      ...(again.length > 0 ? [`${id} was to be raised again when it had been seen`] : []),
    ];
  });
}
