// A copy of the built extension with a plain page beside it: floors must be measured in the same origin, on the same database,
// and the product must not carry a page for that. With `probes` the popup and the worker also say when something happened.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** PARLEY_CHROME_BUILD names another folder than that of the last build. */
const BUILT =
  process.env.PARLEY_CHROME_BUILD ?? fileURLToPath(new URL('../../../.output/chrome-mv3/', import.meta.url));
const FLOOR = fileURLToPath(new URL('../floor/', import.meta.url));

let snapshot;

/** The build as it was when the run began: somebody may build anew while it is measured. */
function builtFolder() {
  if (snapshot) return snapshot;
  snapshot = mkdtempSync(join(tmpdir(), 'parley-built-'));
  cpSync(BUILT, snapshot, { recursive: true });
  process.once('exit', () => rmSync(snapshot, { recursive: true, force: true }));
  return snapshot;
}

/** The content of a file of the built extension. */
export function built(file) {
  return readFileSync(join(builtFolder(), file));
}

/** Copies the build, adds the floor, and gives the folder and how to remove it. */
export function copyExtension({ probes = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-copy-'));
  cpSync(builtFolder(), folder, { recursive: true });
  for (const file of ['floor.html', 'floor.js', 'popup-probe.js', 'bare-button.js'])
    cpSync(join(FLOOR, file), join(folder, file));
  if (probes) {
    const script = '<head><script src="/popup-probe.js"></script>';
    change(folder, 'popup.html', (html) => html.replace('<head>', script));
    const probe = readFileSync(join(FLOOR, 'worker-probe.js'), 'utf8');
    change(folder, 'background.js', (background) => `${probe}\n${background}`);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The extension that does nothing but note when its alarm came. */
export const BARE_ALARM = join(FLOOR, 'bare-alarm');

function change(folder, file, edit) {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`${file} could not be given a probe`);
  writeFileSync(path, after);
}
