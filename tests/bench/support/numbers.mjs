// Medians, taking turns and bytes.
import { gzipSync } from 'node:zlib';

export const sleep = (ms) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** The middle of the values: one slow round on a busy machine moves it little. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs the sides in turns, each round beginning with another one, so that a slow minute hits both. The first round only warms up. */
export async function inTurns(rounds, sides) {
  const entries = Object.entries(sides);
  const results = Object.fromEntries(entries.map(([name]) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    const turn = round % 2 ? entries : entries.toReversed();
    for (const [name, run] of turn) {
      const result = await run(round);
      if (round > 0) results[name].push(result);
    }
  }
  return results;
}

export function gzipBytes(content) {
  return gzipSync(content, { level: 9 }).length;
}
