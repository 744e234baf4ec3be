// Runs one step of `npm test` in a process group of its own, holds its output back, and reads its counts.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readCounts, settled } from './counts.mjs';

const LIMIT_MS = 10 * 60_000;
const TEST_FILE = /\.(?:test|spec)\.(?:[cm]?[jt]s|tsx)$/;
const running = new Set();
let stopping = false;

const hasTestFile = (folder) => readdirSync(folder, { recursive: true }).some((file) => TEST_FILE.test(file));

/** Why a step cannot run at all, if so. */
function obstacle({ folder, needs }, results) {
  if (needs && results.get(needs)?.state === 'failed')
    return { state: 'failed', reason: `not run, because the ${needs} failed` };
  if (folder && !(existsSync(folder) && hasTestFile(folder)))
    return { state: 'failed', reason: `${folder} has no test file, so nothing was proved` };
  return undefined;
}

export async function runStep(name, step, results) {
  if (stopping) return new Promise(() => {}); // nothing new begins; the process is about to end
  const stopped = obstacle(step, results);
  if (stopped) return { name, title: step.title, output: '', seconds: 0, ...stopped };
  const begun = Date.now();
  const { code, output, late } = await collect(step.script);
  if (stopping) return new Promise(() => {});
  const result = { name, title: step.title, output, seconds: (Date.now() - begun) / 1000 };
  if (step.counts) result.counts = readCounts(name, output);
  return { ...result, ...verdict(step, code, late, result.counts) };
}

function verdict(step, code, late, counts) {
  if (late)
    return { state: 'failed', reason: `still running after ${LIMIT_MS / 60_000} minutes, so it was ended` };
  if (code !== 0) return { state: 'failed', reason: `npm run ${step.script} ended with ${code}` };
  if (!step.counts) return { state: 'passed' };
  if (!counts)
    return { state: 'failed', reason: 'it ended without its line of counts, so nothing was proved' };
  if (counts.failed > 0) return { state: 'failed', reason: 'tests failed' };
  if (counts.passed === 0) return { state: 'failed', reason: 'no test passed, so nothing was proved' };
  return { state: 'passed' };
}

function collect(script) {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...colour },
    detached: true, // a group of its own: ending it by its id ends the browser it started too
  });
  running.add(child);
  return new Promise((done) => {
    let output = '';
    let late = false;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    const timer = setTimeout(() => ((late = true), void stop(child)), LIMIT_MS);
    child.once('error', (error) => ((output += error.message), finish(127)));
    child.once('close', (code) => finish(code ?? 1));
    function finish(code) {
      clearTimeout(timer);
      running.delete(child);
      done({ code, output: settled(output), late });
    }
  });
}

/** Politely first, so that a test runner can close its browser; then for good. */
async function stop(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL']) {
    try {
      process.kill(-child.pid, signal);
    } catch {
      return; // the whole group is gone
    }
    for (let tries = 0; tries < 30 && isAlive(child.pid); tries += 1)
      await new Promise((done) => setTimeout(done, 100));
  }
}

function isAlive(group) {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

export function stopSteps() {
  stopping = true;
  return Promise.all([...running].map(stop));
}
