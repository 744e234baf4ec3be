// What a LinkedIn page pays before the click: a page of 3,000 rows that has no script of its own, under a profile's address, with the page
// button registered against *Toolbar only*, where nothing is registered. The floor of the main thread is the same page without any script,
// because that is what the page costs anyway; the difference is small against its noise, so it is told and not judged. The floor of the
// script is the least script that puts a button on a page: making an isolated world and a few nodes costs that much. Each load is a new
// tab. Both times are the browser's own counters, of the processor's time where the system has that clock, read after the page is
// quiet, so that the button's question to the background and its answer are in them. Bytes are those of `gzip -9`.
import { built } from '../support/extension-copy.mjs';
import { gzipBytes, inTurns, sleep } from '../support/numbers.mjs';
import { timesRow } from '../support/report.mjs';
import { longPage } from '../support/sample-pages.mjs';
import { onStage } from '../support/stage.mjs';

const ROUNDS = 8;
const QUIET_MS = 350;
const NAMES = {
  script: 'page script: script on a page of 3,000 rows',
  task: 'page script: main thread on a page of 3,000 rows',
  bytes: 'page script: linkedin.js, gzip',
  reader: 'page script: reader.js, gzip (comes with the click)',
};
export const names = Object.values(NAMES);

export async function measure() {
  const loads = await onStage({}, async (stage) => {
    const { url, html } = longPage();
    stage.serve(url, html);
    const script = await editScripts(stage, takeAway);
    const withScript = async (js) => {
      await editScripts(stage, putBack, { ...script, js });
      const metrics = await load(stage, url);
      await editScripts(stage, takeAway);
      return metrics;
    };
    return inTurns(ROUNDS, {
      without: () => load(stage, url),
      ours: () => withScript(script.js),
      bare: () => withScript(['bare-button.js']),
    });
  });
  const counted = (side, counter) => loads[side].map((metrics) => metrics[counter] * 1000);
  const compare = (counter, floor) => ({ ours: counted('ours', counter), floor: counted(floor, counter) });
  return [
    timesRow({ name: NAMES.script, ...compare('ScriptDuration', 'bare'), budget: { ms: 2 } }),
    timesRow({ name: NAMES.task, ...compare('TaskDuration', 'without') }),
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
