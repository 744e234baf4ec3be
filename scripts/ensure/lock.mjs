// One setup at a time in one clone: two runs at once would install into each other's folders.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { Problem } from './run.mjs';

const OLD_MS = 20 * 60_000; // no setup takes this long; a reused process id must not block us for ever
const UNNAMED_MS = 10_000; // ended between making the folder and writing its name into it
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

const ownerOf = (lock) => {
  try {
    return readFileSync(`${lock}/owner`, 'utf8');
  } catch {
    return '';
  }
};

function isStale(lock) {
  let age;
  try {
    age = Date.now() - statSync(lock).mtimeMs;
  } catch {
    return false; // gone by itself
  }
  const [host, pid] = ownerOf(lock).split(' ');
  if (!pid) return age > UNNAMED_MS;
  if (age > OLD_MS) return true;
  return host === hostname() && !isAlive(Number(pid));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function take(lock) {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw new Problem(
      `This folder cannot be written to (${error.code}). Give yourself the right to write here, then run the same command again.`,
    );
  }
  writeFileSync(`${lock}/owner`, `${hostname()} ${process.pid}`);
  return true;
}

/** Moves a dead lock aside before removing it, so that two waiters cannot both believe they removed it. */
function clear(lock) {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // another waiter was faster
  }
}

export async function withLock(lock, work) {
  let told = false;
  while (!take(lock)) {
    if (isStale(lock)) {
      clear(lock);
      continue;
    }
    if (!told) console.log('Another run is setting this clone up; waiting for it …');
    told = true;
    await sleep(250);
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', release);
  try {
    await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}
