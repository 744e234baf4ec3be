// The reading row in Firefox, through the BiDi client and the watched network that the Firefox tests use.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inTurns, sleep } from './numbers.mjs';

const support = (file) => fileURLToPath(new URL(`../../firefox/support/${file}`, import.meta.url));

/** Without the client or without a Firefox the row is left out. */
export function canReadInFirefox() {
  const known = ['/usr/bin/firefox-esr', '/usr/bin/firefox', process.env.FIREFOX_PATH ?? ''];
  return existsSync(support('firefox.mjs')) && known.some((path) => existsSync(path));
}

export async function readInFirefox({ url, html }, code, rounds) {
  const { startFirefox } = await import(support('firefox.mjs'));
  const { watchedNetwork } = await import(support('network.mjs'));
  const network = await watchedNetwork({ [url]: { html } });
  // Firefox rounds its clock to a millisecond for pages; a bench needs to see less.
  const firefox = await startFirefox({ prefs: { ...network.prefs, 'privacy.reduceTimerPrecision': false } });
  try {
    await network.serve(firefox);
    const inFreshTab = async (expression) => {
      const { context } = await firefox.send('browsingContext.create', { type: 'tab' });
      await firefox.send('browsingContext.navigate', { context, url, wait: 'complete' });
      await sleep(300);
      const answer = await firefox.evaluate(context, expression);
      await firefox.send('browsingContext.close', { context });
      return answer;
    };
    return await inTurns(rounds, { walk: () => inFreshTab(code.walk), read: () => inFreshTab(code.read) });
  } finally {
    await firefox.close();
    network.close();
  }
}
