// readProfile on a page of 600 KB: milliseconds of the first reading of a freshly loaded page, because a user's click is always the first:
// nothing is compiled yet and nothing laid out. The floor is one walk over `querySelectorAll('*')` in another fresh tab, which anything that
// looks at the whole page must pay. A second reading in the same page is told beside it. The document must be the same after as before.
// The function is bundled by itself (the reader adds only waiting and the answer) and runs in an isolated world, as in the product.
// In Firefox the same, through the client of the Firefox tests, when there is a Firefox.
import { inTurns, median, sleep } from '../support/numbers.mjs';
import { canReadInFirefox, readInFirefox } from '../support/firefox-reading.mjs';
import { timesRow } from '../support/report.mjs';
import { bundleReadProfile } from '../support/read-profile-bundle.mjs';
import { largeProfile } from '../support/sample-pages.mjs';
import { onStage } from '../support/stage.mjs';

const ROUNDS = 8;
const NAMES = {
  chromium: 'readProfile: 600 KB page, first reading, Chromium',
  firefox: 'readProfile: 600 KB page, first reading, Firefox',
};
export const names = Object.values(NAMES);

export async function measure() {
  const page = await largeProfile();
  const code = await bundleReadProfile();
  const times = await onStage({}, (stage) => {
    stage.serve(page.url, page.html);
    return inTurns(ROUNDS, {
      walk: () => inFreshTab(stage, page.url, code.walk),
      read: () => inFreshTab(stage, page.url, code.read),
    });
  });
  const rows = [rowOf(NAMES.chromium, times)];
  if (canReadInFirefox()) rows.push(rowOf(NAMES.firefox, await readInFirefox(page, code, ROUNDS)));
  return rows;
}

function rowOf(name, { walk, read }) {
  const changed = read.find(({ same, ok }) => !same || !ok);
  if (changed)
    throw new Error(`${name}: ${changed.ok ? 'the document was changed' : 'the page was not read'}`);
  const again = median(read.map((one) => one.again)).toFixed(1);
  const note = `read again in the same page ${again} ms; the document is unchanged`;
  const [ours, floor] = [read, walk].map((side) => side.map(({ first }) => first));
  return timesRow({ name, ours, floor, budget: { ms: 25 }, note });
}

async function inFreshTab(stage, url, expression) {
  const tab = await stage.open(url);
  await sleep(300);
  const { frameTree } = await tab.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'bench' };
  const { executionContextId: contextId } = await tab.send('Page.createIsolatedWorld', world);
  const answer = await tab.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
  await tab.close();
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception.description);
  return answer.result.value;
}
