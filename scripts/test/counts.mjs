// The plain closing line of a suite, "unit: 3 passed, 0 failed, 1 skipped": found, taken out, written.
const ESC = String.fromCharCode(27);
const ANSI = new RegExp(`${ESC}\\[[0-9;]*m`, 'g');
const REDRAWN = new RegExp(`^.*(?:${ESC}\\[[0-9]*[GK]|\\r(?!$))`, 'gm');
const CURSOR = new RegExp(`${ESC}\\[\\?25[hl]`, 'g');
const LINE = /^\w+: (\d+) passed, (\d+) failed, (\d+) skipped$/;

const plain = (line) => line.replace(ANSI, '').trim();

/** What a screen would show in the end: a spinner redraws its line a hundred times. A file gets no colours. */
export function settled(output) {
  const drawn = output.replace(CURSOR, '').replace(REDRAWN, '');
  return process.stdout.isTTY ? drawn : drawn.replace(ANSI, '');
}

/** The last such line counts; without one the answer is undefined, which is not the same as nothing failed. */
export function readCounts(name, output) {
  const found = output
    .split('\n')
    .map(plain)
    .findLast((line) => LINE.test(line) && line.startsWith(`${name}:`));
  if (!found) return undefined;
  const [passed, failed, skipped] = LINE.exec(found).slice(1).map(Number);
  return { passed, failed, skipped };
}

/** The summary says these lines once; a second copy in the output above would be counted twice. */
export const withoutCounts = (output) =>
  output
    .split('\n')
    .filter((line) => !LINE.test(plain(line)))
    .join('\n')
    .trim();

export const countsText = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
