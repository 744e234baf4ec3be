// Builds what is about to be tried, for both families of browsers.
import { existsSync } from 'node:fs';
import { LOG, Problem, run } from '../ensure/run.mjs';

const WXT = 'node_modules/wxt/bin/wxt.mjs';
const BUILDS = [
  { title: 'Building Parley for Chrome and Edge', options: ['-b', 'chrome'] },
  { title: 'Building Parley for Firefox', options: ['-b', 'firefox', '--mv3'] },
];

export async function build() {
  if (!existsSync(WXT))
    throw new Problem(
      'Some packages are missing. Run npm start (not this file by itself): it installs them first.',
    );
  for (const { title, options } of BUILDS) {
    const { code } = await run(title, process.execPath, [WXT, 'build', ...options]);
    if (code !== 0)
      throw new Problem(
        `${title} failed. The reason is at the end of ${LOG}; npm run typecheck often says more.`,
      );
  }
}
