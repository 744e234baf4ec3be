// What `npm test` leaves out or shortens to be done in five minutes, in full: every journey in Chromium with its variants (`@soak`), every rule
// of axe in every theme at every width, the rules that are tried on made-up values ten times as often. A part of `npm run soak`.
import { spawnSync } from 'node:child_process';

const steps = [
  ['made-up values', ['npx', 'vitest', 'run', '--config', 'vitest.config.ts']],
  ['build', ['npx', 'wxt', 'build', '-b', 'chrome']],
  ['journeys in Chromium', ['npx', 'playwright', 'test', '--reporter=list']],
];
const env = { ...process.env, THOROUGH: '1', RUNS: process.env.RUNS ?? '10' };

const failed = steps.filter(([name, [program, ...words]]) => {
  const began = Date.now();
  const { status } = spawnSync(program, words, { stdio: 'inherit', env });
  console.log(
    `soak: ${name} ${status === 0 ? 'hold' : 'are broken'}, ${Math.round((Date.now() - began) / 1000)} s`,
  );
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
