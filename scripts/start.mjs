// `npm start`: builds Parley and lets one try the whole job without a LinkedIn account. With a display it opens a browser to try it
// in; without one it does the same journey itself and leaves pictures. `--tour` asks for the second, `--pictures` also renews README's.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem, stopChildren } from './ensure/run.mjs';
import { build } from './start/build.mjs';
import { howToLoad } from './start/how-to-load.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));

const KNOWN = ['--tour', '--pictures'];

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main(options) {
  const unknown = options.find((option) => !KNOWN.includes(option));
  if (unknown) {
    throw new Problem(
      `npm start does not know ${unknown}. Use npm start alone, or npm start -- --tour to be shown it without a window.`,
    );
  }
  await build();
  // Loaded only now: without node_modules even reading these fails, and build says that in a sentence.
  if (hasDisplay() && options.length === 0) await (await import('./start/try-it.mjs')).tryIt();
  else await (await import('./tour/tour.mjs')).tour({ forReadme: options.includes('--pictures') });
  console.log(howToLoad());
}

function sentenceFor(error) {
  if (error instanceof Problem) return error.message;
  return `Something unexpected went wrong: ${String(error.message ?? error).split('\n')[0]}. Set PARLEY_DEBUG=1 and run the same command again to see where.`;
}

async function endBrowsers() {
  const { closeAll } = await import('./start/chromium.mjs').catch(() => ({ closeAll: () => false }));
  return closeAll();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    stopChildren();
    // Ctrl+C is how one ends the window, so there main goes on to its last words.
    if (!(await endBrowsers())) process.exit(130);
  });
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`\n${sentenceFor(error)}\n`);
  if (process.env.PARLEY_DEBUG) console.error(error.cause ?? error);
  process.exitCode = 1;
}
