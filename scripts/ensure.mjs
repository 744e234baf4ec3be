// Brings a fresh clone to the state in which `npm start` and `npm test` run: packages, WXT's generated types, browsers.
// Runs before node_modules exists, so it imports Node built-ins only. When everything is there it does nothing.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingBrowsers, missingFonts, provideBrowsers } from './ensure/browsers.mjs';
import { withLock } from './ensure/lock.mjs';
import { installPackages, packagesAreCurrent } from './ensure/packages.mjs';
import { LOG, Problem, stopChildren } from './ensure/run.mjs';
import { prepareTypes, typesAreCurrent } from './ensure/types.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/** `npm start` needs Chromium alone; everything else also runs the Firefox tests. */
const wanted = process.env.npm_lifecycle_event === 'prestart' ? ['chromium'] : ['chromium', 'firefox'];

function isReady() {
  return packagesAreCurrent() && typesAreCurrent() && missingBrowsers(wanted).length === 0 && !missingFonts();
}

async function provide() {
  rmSync(LOG, { force: true }); // of this run only
  if (!packagesAreCurrent()) await installPackages();
  if (!typesAreCurrent()) await prepareTypes();
  if (missingBrowsers(wanted).length > 0 || missingFonts()) await provideBrowsers(wanted);
}

async function main() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Problem(
      `Parley needs Node 20 or newer, and this is ${process.version}. Install a newer Node, then run the same command again.`,
    );
  }
  if (isReady()) return;
  mkdirSync('.output', { recursive: true });
  await withLock('.output/ensure.lock', provide);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopChildren();
    process.exit(130);
  });
}

try {
  await main();
} catch (error) {
  const sentence =
    error instanceof Problem
      ? error.message
      : `Setting up failed: ${error.message ?? error}. Nothing was lost; run the same command again.`;
  console.error(`\n${sentence}\n`);
  process.exitCode = 1;
}
