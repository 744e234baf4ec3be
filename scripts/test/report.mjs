// What `npm test` prints: a heading per step as it ends, then every failure in full, then the plain lines of counts.
import { countsText, withoutCounts } from './counts.mjs';

const MARK = { passed: '✓', failed: '✗' };
const NONE = { passed: 0, failed: 0, skipped: 0 };

function heading({ state, title, seconds, reason }, more = '') {
  const tail = [`${seconds.toFixed(1)} s`, reason, more].filter(Boolean).join(', ');
  return `\n━━ ${MARK[state]} ${title} (${tail})`;
}

export function report(result) {
  if (result.state === 'failed') {
    console.log(heading(result, 'output below'));
    return;
  }
  console.log(heading(result));
  const output = withoutCounts(result.output);
  if (output) console.log(output);
}

/** A suite that broke before it could count is one failure, never none. */
function countsOf({ state, counts }) {
  if (state !== 'failed') return counts ?? NONE;
  return { ...NONE, ...counts, failed: Math.max(1, counts?.failed ?? 0) };
}

/** Prints the end of the run and gives back the exit code. */
export function summary(results, seconds) {
  const failures = results.filter(({ state }) => state === 'failed');
  for (const failure of failures) {
    console.log(`${heading(failure)}\n${withoutCounts(failure.output) || '(it printed nothing)'}`);
  }
  console.log(
    `\n━━ ${failures.length === 0 ? '✓ All green' : `✗ Failed: ${failures.map(({ name }) => name).join(', ')}`} in ${seconds.toFixed(0)} s\n`,
  );
  const total = { ...NONE };
  for (const result of results) {
    const isSuite = ['unit', 'browser', 'chromium', 'firefox'].includes(result.name);
    if (isSuite) console.log(`${result.name}: ${countsText(add(total, countsOf(result)))}`);
    else if (result.state === 'failed') console.log(`${result.name}: failed`);
  }
  console.log(countsText(total));
  return failures.length === 0 ? 0 : 1;
}

function add(total, counts) {
  for (const key of Object.keys(total)) total[key] += counts[key];
  return counts;
}
