// Two hundred rounds in a real Chromium whose worker is stopped before, during and after everything: a part of `npm run soak`.
// ROUNDS and SEED take other numbers; a round that fails says the seed with which it comes again.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const rounds = process.env.ROUNDS ?? '200';
const seed = process.env.SEED ?? String(Math.floor(Date.now() / 1000) % 1_000_000);
const env = { ...process.env, ROUNDS: rounds, SEED: seed };

const run = (words) => spawnSync('npx', words, { stdio: 'inherit', env }).status ?? 1;

const isBuilt = existsSync('.output/chrome-mv3/manifest.json');
const built = isBuilt ? 0 : run(['wxt', 'build', '-b', 'chrome']);
const began = Date.now();
const failed = built || run(['playwright', 'test', 'tests/e2e/steadfast.spec.ts', '--reporter=list']);
const seconds = Math.round((Date.now() - began) / 1000);
console.log(`soak: ${rounds} rounds ${failed ? 'are broken' : 'hold'}, ${seconds} s, seed ${seed}`);
process.exitCode = failed;
