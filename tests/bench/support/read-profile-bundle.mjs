// readProfile by itself, as one expression that can be evaluated in any page and answers with its times.
import { codeOf } from './bundled.mjs';

/** Two expressions with the same answer: `read` reads the profile, `walk` touches every element once. */
export async function bundleReadProfile() {
  const code = await codeOf('lib/pages/linkedin/read-profile.ts', { formats: ['iife'], name: 'reading' });
  return {
    read: timed(code, '() => reading.readProfile(document, new URL(location.href)).ok'),
    walk: timed('', `() => [...document.querySelectorAll('*')].every((one) => one.nodeType === 1)`),
  };
}

function timed(code, run) {
  return `(() => {
    const before = document.documentElement.outerHTML;
    const begin = performance.now();
    ${code}
    const run = ${run};
    const ok = run();
    const first = performance.now() - begin;
    const from = performance.now();
    run();
    const again = performance.now() - from;
    return { ok, first, again, same: document.documentElement.outerHTML === before };
  })()`;
}
