// The types that WXT writes into .wxt: TypeScript and vitest read them before anything is built.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { LOG, Problem, run } from './run.mjs';

const STAMP = '.wxt/.parley-types';

/** By content, not by time: a checkout gives every file the same moment. */
function sourceHash() {
  const hash = createHash('sha256').update(readFileSync('wxt.config.ts'));
  for (const file of readdirSync('locales').sort()) hash.update(file).update(readFileSync(`locales/${file}`));
  for (const folder of ['entrypoints', 'public']) hash.update(readdirSync(folder).sort().join());
  return hash.digest('hex');
}

export function typesAreCurrent() {
  const files = ['.wxt/tsconfig.json', '.wxt/i18n/structure.d.ts', STAMP];
  return files.every(existsSync) && readFileSync(STAMP, 'utf8') === sourceHash();
}

export async function prepareTypes() {
  const hash = sourceHash();
  const own = 'node_modules/.bin/node'; // the newer Node that comes with the packages, where there is one
  const node = existsSync(own) ? own : process.execPath;
  const { code } = await run('Preparing types', node, ['node_modules/wxt/bin/wxt.mjs', 'prepare']);
  if (code !== 0) {
    throw new Problem(
      `WXT could not prepare its types: something in wxt.config.ts, locales/ or entrypoints/ does not load. The reason is at the end of ${LOG}.`,
    );
  }
  writeFileSync(STAMP, hash);
}
