// What reads typed text beside the review: milliseconds for 100 KB of the most troublesome text, the slowest of all, and for one draft.
// The floor of the first is one walk over the same text that cuts it into words and folds them; a draft is told beside it.
import { bundled } from '../support/bundled.mjs';
import { inTurns, median } from '../support/numbers.mjs';
import { timesRow } from '../support/report.mjs';

const NAMES = { hostile: 'typed text: 100 KB, the slowest reader', draft: 'a draft: made while one types' };
export const names = Object.values(NAMES);

const PIECES = [
  ...[' ', '1', 'a', 'é', '🙂', '!', '. ', ', ', ' x', '\n', '{', '{why|', '“'],
  ...['she ', 'you are ', 'because ', 'in a couple of ', "i'm leaving ", 'my current my present ', 'a.b.'],
  ...['what is your ', 'do you have any ', 'is there ', 'my resume ', 'how much do you ', 'field ', '? '],
];
const walk = (text) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ');

function timed(work) {
  const from = performance.now();
  work();
  return performance.now() - from;
}

export async function measure() {
  const { module } = await bundled('tests/bench/support/text-readers.ts');
  const texts = PIECES.map((piece) => [piece, `${piece.repeat(100_000 / piece.length)}x`]);
  const sides = Object.entries(module.readers).flatMap(([reader, read]) =>
    texts.map(([piece, text]) => [`${reader}, “${piece}”`, () => timed(() => read(text))]),
  );
  const times = await inTurns(3, Object.fromEntries(sides));
  const [slowest, ours] = Object.entries(times).toSorted((a, b) => median(b[1]) - median(a[1]))[0];
  const floor = await inTurns(20, { walk: () => timed(() => walk(texts[2][1])) });
  const drafts = await inTurns(300, { draft: () => timed(module.draftOnce) });
  return [
    timesRow({ name: NAMES.hostile, ours, floor: floor.walk, budget: { ms: 250 }, note: slowest }),
    timesRow({ name: NAMES.draft, ours: drafts.draft, budget: { ms: 2 } }),
  ];
}
