// A hundred thousand random histories against the laws of the reminders, in parts with a seed each: `npm run soak`.
// `npm run soak -- 20000` takes another number, `npm run soak -- 20000 7` begins with seed 7. A seed that fails is printed.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const PART = 10_000;
const LAWS = 'tests/lib/domain/reminders/histories';

const total = Number(process.argv[2] ?? 100_000);
const first = Number(process.argv[3] ?? 1 + (Math.floor(Date.now() / 1000) % 1_000_000));
const parts = Array.from({ length: Math.ceil(total / PART) }, (_, index) => ({
  seed: first + index,
  count: Math.min(PART, total - index * PART),
}));

/** Runs one part. Resolves to what it said when it failed, else to nothing. */
function run({ seed, count }) {
  const env = { ...process.env, HISTORIES: String(count), SEED: String(seed) };
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', LAWS], { env });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0 ? undefined : said)));
}

const began = Date.now();
const seconds = () => Math.round((Date.now() - began) / 1000);
let held = 0;
const failed = [];

async function work() {
  for (let part = parts.shift(); part; part = parts.shift()) {
    const broken = await run(part);
    if (broken === undefined) held += part.count;
    else failed.push(part.seed);
    const result = broken === undefined ? 'holds' : `is broken:\n${broken}`;
    console.log(`seed ${part.seed}: ${part.count} histories, ${result} (${seconds()} s)`);
  }
}

await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
console.log(
  `soak: ${held} histories hold, ${failed.length} parts failed, ${seconds()} s, first seed ${first}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
