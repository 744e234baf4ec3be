// The worker stopped around something that happens, or in the middle of it.
import type { Dice, When } from './rounds-dice';
import type { Watch } from './watch';

/** How long to wait for a worker that is to halt in the middle. */
const HALT_MS = 1500;
const SIDES = ['before', 'after'] as const;

interface Stopping {
  when: When;
  dice: Dice;
  /** In the middle: up to so many milliseconds into it, or at one of so many calls of the browser. */
  most: { ms: number; calls: number };
}

/** Runs what happens with the worker stopped before it, in the middle of it, or after it. */
export async function stopping(
  watch: Watch,
  { when, dice, most }: Stopping,
  happens: () => Promise<unknown>,
): Promise<void> {
  if (when === 'before') await watch.stop();
  if (when === 'during') return stoppedInTheMiddle(watch, { dice, most }, happens);
  await happens();
  if (when === 'after') await watch.stop();
}

/** By the clock, or at a call which it does not come past: on a slow machine the clock is up before anything has begun. */
export async function stoppedInTheMiddle(
  watch: Watch,
  { dice, most }: Omit<Stopping, 'when'>,
  happens: () => Promise<unknown>,
): Promise<void> {
  const byClock = dice.below(2) === 0;
  const [ms, call, side] = [dice.below(most.ms), 1 + dice.below(most.calls), dice.pick(SIDES)];
  if (!byClock) await watch.haltAt({ call, side });
  const since = Date.now();
  const happened = happens();
  if (byClock) await sleep(ms);
  else {
    await within(HALT_MS, async () => (await watch.haltedSince(since)) !== undefined);
    await watch.haltAt(); // before the stop: one that is started meanwhile must not halt as well, for nobody would stop it
  }
  await watch.stop();
  await happened;
}

/** Whether it comes true within so many milliseconds. */
export async function within(ms: number, isTrue: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(50)) if (await isTrue()) return true;
  return isTrue();
}

export const sleep = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });
