// A reminder is a promise: never lost and never shown twice, whenever the worker is stopped. Six rounds here, two hundred in `npm run soak`.
import { rmSync } from 'node:fs';
import { expect, extensionId, launch, test } from './support/extension';
import { playRound, readyForRounds } from './support/rounds';
import { diceOf, stopsOf } from './support/rounds-dice';
import { removeCopy, watchedCopy } from './support/rounds-copy';
import { Watch } from './support/watch';

/** More in one browser would only make its table longer. */
const PART = 25;
const ROUNDS = Number(process.env['ROUNDS'] ?? 6);
const SEED = Number(process.env['SEED'] ?? Math.floor(Date.now() / 1000) % 1_000_000);

for (let first = 0; first < ROUNDS; first += PART) {
  const count = Math.min(PART, ROUNDS - first);
  test(`rounds ${first + 1} to ${first + count}: the worker stopped before, during and after everything`, async () => {
    test.setTimeout(60_000 + count * 90_000);
    const copy = watchedCopy();
    const launched = await launch(undefined, copy);
    try {
      const watch = await Watch.over(launched, await extensionId(launched.context));
      const dashboard = await readyForRounds(watch);
      for (let round = first; round < first + count; round += 1) {
        const dice = diceOf(SEED + round);
        const stops = stopsOf(round, dice);
        const title = `round ${round + 1}, SEED=${SEED}: ${JSON.stringify(stops)}`;
        await test.step(title, () => playRound(watch, dashboard, stops, dice));
      }
      expect(launched.strayRequests).toEqual([]);
    } finally {
      await launched.context.close();
      rmSync(launched.profileDir, { recursive: true, force: true });
      removeCopy(copy);
    }
  });
}
