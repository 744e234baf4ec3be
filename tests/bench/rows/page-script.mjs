// What a LinkedIn page pays before the click: a page of 3,000 rows that has no script of its own, under a profile's address, with the page
// button registered against *Toolbar only*, where nothing is registered. The floor is the same page without any script, because that is
// what the page costs anyway. Each load is a new tab. Script and main-thread time are the browser's own counters, in
// time of the processor, so that a busy machine does not count; read after the page is quiet, so the button's question to the background
// and its answer are in them. The difference of the main-thread times is small against
// their noise: it is told, not judged. Bytes are those of `gzip -9`.
import { built } from '../support/extension-copy.mjs';
import { gzipBytes, inTurns, sleep } from '../support/numbers.mjs';
import { timesRow } from '../support/report.mjs';
import { longPage } from '../support/sample-pages.mjs';
import { onStage } from '../support/stage.mjs';

const ROUNDS = 10;
const QUIET_MS = 350;
const NAMES = {
  script: 'page script: script on a page of 3,000 rows',
  task: 'page script: main thread on a page of 3,000 rows',
  bytes: 'page script: linkedin.js, gzip',
  reader: 'page script: reader.js, gzip (comes with the click)',
};
export const names = Object.values(NAMES);

export async function measure() {
  const { with: ours, without: floor } = await onStage({}, async (stage) => {
    const { url, html } = longPage();
    stage.serve(url, html);
    const script = await editScripts(stage, takeAway);
    return inTurns(ROUNDS, {
      without: () => load(stage, url),
      with: async () => {
        await editScripts(stage, putBack, script);
        const metrics = await load(stage, url);
        await editScripts(stage, takeAway);
        return metrics;
      },
    });
  });
  const counted = (loads, counter) => loads.map((metrics) => metrics[counter] * 1000);
  const side = (counter) => ({ ours: counted(ours, counter), floor: counted(floor, counter) });
  return [
    timesRow({ name: NAMES.script, ...side('ScriptDuration'), budget: { ms: 2 } }),
    timesRow({ name: NAMES.task, ...side('TaskDuration') }),
    { name: NAMES.bytes, ours: gzipBytes(built('linkedin.js')), unit: 'B', budget: { bytes: 3072 } },
    { name: NAMES.reader, ours: gzipBytes(built('reader.js')), unit: 'B', budget: { bytes: 10240 } },
  ];
}

async function load(stage, url) {
  const tab = await stage.open(url);
  await sleep(QUIET_MS);
  const { metrics } = await tab.send('Performance.getMetrics');
  await tab.close();
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Runs one of the two below in a page of the extension. */
async function editScripts(stage, edit, ...args) {
  const page = await stage.openFloor();
  const answer = await page.evaluate(edit, ...args);
  await page.close();
  return answer;
}

/** As *Toolbar only* does. Gives what the product had registered. */
async function takeAway() {
  const [script] = await chrome.scripting.getRegisteredContentScripts();
  await chrome.scripting.unregisterContentScripts();
  return script;
}

async function putBack(script) {
  await chrome.scripting.registerContentScripts([script]);
}
