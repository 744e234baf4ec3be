// node_modules as package-lock.json wants it. No package of ours has an install script, so none is run.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { LOG, Problem, reasonFor, run } from './run.mjs';

const STAMP = 'node_modules/.parley-packages';

function lockHash() {
  if (!existsSync('package-lock.json')) {
    throw new Problem(
      'package-lock.json is missing. Restore it (git checkout -- package-lock.json), then run the same command again.',
    );
  }
  return createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
}

/** What npm says it installed, for a clone where someone ran `npm install` by hand. */
function installedMatchesLock() {
  try {
    const installed = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
    const wanted = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages);
    return wanted.every(
      ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
    );
  } catch {
    return false;
  }
}

export function packagesAreCurrent() {
  const hash = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return true;
  if (!installedMatchesLock()) return false;
  writeFileSync(STAMP, hash);
  return true;
}

const ADVICE = {
  lock: 'package-lock.json and package.json do not fit together, so nothing was installed. Run npm install and commit what it changes, then run the same command again.',
  network:
    'The packages could not be downloaded: the npm registry did not answer. Connect to the network (or mend the registry in your npm configuration), then run the same command again.',
  right:
    'The packages could not be installed: this user may not write to this folder or to the npm cache. Give yourself the right, then run the same command again.',
  space:
    'The packages could not be installed: the disk is full. Free about 1 GB, then run the same command again.',
};

export async function installPackages() {
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  const args = [...npm.slice(1), 'ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code, output } = await run('Installing packages (about half a minute)', npm[0], args);
  if (code !== 0) {
    throw new Problem(
      ADVICE[reasonFor(output)] ??
        `npm could not install the packages. The reason is at the end of ${LOG}; mend it, then run the same command again.`,
    );
  }
  writeFileSync(STAMP, lockHash());
}
