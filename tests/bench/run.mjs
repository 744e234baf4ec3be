// npm run bench: measures the rows of the budgets, each against a floor of the same run, and prints what it saw.
// `npm run bench -- popup` runs the rows whose name has that word; `--strict` ends with 1 when a budget is broken.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { judge, lineOf, tableOf } from './support/report.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MODULES = [
  'page-script',
  'navigation',
  'popup',
  'save',
  'alarm',
  'read-profile',
  'reconcile',
  'review',
  'text',
];

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const strict = process.argv.includes('--strict');
const wanted = (name) => words.every((word) => name.toLowerCase().includes(word.toLowerCase()));

buildIfMissing();
const begun = Date.now();
const rows = [];
let busiest = 0;
for (const name of MODULES) {
  const { names, measure } = await import(`./rows/${name}.mjs`);
  if (!names.some(wanted)) continue;
  console.log(`\n${name}`);
  for (const row of await measure()) {
    if (!wanted(row.name)) continue;
    rows.push(judge(row));
    console.log(lineOf(rows.at(-1)));
  }
  busiest = Math.max(busiest, loadavg()[0]);
}
const seconds = Math.round((Date.now() - begun) / 1000);
const over = rows.filter(({ verdict }) => verdict === 'over');
console.log(`\n${tableOf(rows)}\n\n${rows.length} rows in ${seconds} s, ${over.length} over budget`);
if (busiest > availableParallelism() * 1.5) {
  const load = `${busiest.toFixed(0)} processes at a time waited for ${availableParallelism()} processors`;
  console.log(
    `The machine was busy: ${load}. Trust the ratios and the best of each row more than the milliseconds.`,
  );
}
mkdirSync(`${ROOT}.output`, { recursive: true });
writeFileSync(
  `${ROOT}.output/bench.json`,
  `${JSON.stringify({ at: new Date().toISOString(), busiest, rows }, null, 2)}\n`,
);
process.exitCode = strict && over.length > 0 ? 1 : 0;

function buildIfMissing() {
  if (existsSync(`${ROOT}.output/chrome-mv3/manifest.json`)) return;
  console.log('building the extension first');
  const built = spawnSync('npm', ['run', 'build', '--silent'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (built.status !== 0) {
    console.error('The build failed; run npm run build to see why.');
    process.exit(1);
  }
}
