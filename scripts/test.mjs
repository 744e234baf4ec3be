// The whole examination of Parley in one command. Arguments go to vitest: `npm test -- reminder` runs only the unit
// tests whose path matches. Output is held back per step, so that steps running side by side stay readable.
import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report, summary } from './test/report.mjs';
import { runStep, stopSteps } from './test/run-step.mjs';
import { STEPS } from './test/steps.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));

/**
 * Each round waits for the one before; its lanes run side by side. The suites come one after the other: browsers beside anything else on
 * two cores wait for each other until something gives up.
 */
const ROUNDS = [[['build'], ['types', 'lint']], [['unit', 'browser', 'chromium', 'firefox']]];

async function runAll() {
  const results = new Map();
  const begun = Date.now();
  for (const round of ROUNDS) {
    await Promise.all(
      round.map(async (lane) => {
        for (const name of lane) {
          const result = await runStep(name, STEPS[name], results);
          results.set(name, result);
          report(result);
        }
      }),
    );
  }
  const ordered = Object.keys(STEPS).map((name) => results.get(name));
  return summary(ordered, (Date.now() - begun) / 1000);
}

function runMatching(filters) {
  const child = spawn('npm', ['run', '--silent', 'test:unit', '--', ...filters], { stdio: 'inherit' });
  return new Promise((done) => child.once('close', (code) => done(code ?? 1)));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    console.log('\nInterrupted: ending what was started …');
    await stopSteps();
    process.exit(130);
  });
}

if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error(
    `The tests need Node 22 or newer, and this is ${process.version}. On Linux x64 \`npm test\` brings its own (npm ci ` +
      'with optional packages); elsewhere install a newer Node.',
  );
  process.exit(1);
}

const filters = process.argv.slice(2);
process.exitCode = filters.length > 0 ? await runMatching(filters) : await runAll();
