// Toolbar popup opened → interactive, with twenty people in the database.
//
// The real popup, opened as the toolbar does; a probe that stands first in its page says when the first control is there that can be used,
// counted from the start of the popup's own navigation. The floor is the toolbar popup of a plain page of the same origin that reads twenty
// people with raw IndexedDB and shows a button for each: what is left is the browser's. The time from the call to open to that moment,
// in which the browser makes the window, is told beside it. Bytes are `gzip -9` of every script that was asked for until that moment,
// each followed through its static imports, so that nothing fetched by another way is missed.
import { inTurns, median, sleep } from '../support/numbers.mjs';
import { timesRow } from '../support/report.mjs';
import { requestedScripts, weigh } from '../support/script-weight.mjs';
import { onStage } from '../support/stage.mjs';

const ROUNDS = 9;
const LIMIT_BYTES = 110 * 1024;
const NAMES = {
  today: 'popup: open to interactive, Today, 20 people',
  person: 'popup: open to interactive, a person',
  todayBytes: 'popup: script until interactive, Today, gzip',
  personBytes: 'popup: script until interactive, a person, gzip',
};
export const names = Object.values(NAMES);

export async function measure() {
  const { floor, today, person, scripts } = await onStage({ probes: true }, openAll);
  return [
    timeRow(NAMES.today, today, floor),
    timeRow(NAMES.person, person, floor),
    { ...bytesRow(NAMES.todayBytes, scripts.today), budget: { bytes: LIMIT_BYTES } },
    bytesRow(NAMES.personBytes, scripts.person),
  ];
}

async function openAll(stage) {
  const url = 'https://www.linkedin.com/in/bench-person-3';
  stage.serve(url, '<!doctype html><title>Kofi Lindqvist | LinkedIn</title><h1>Kofi Lindqvist</h1>');
  const control = await stage.openFloor();
  await sleep(500); // the control page's own probe has spoken
  const profile = await stage.open(url);
  const opened = await inTurns(ROUNDS, {
    floor: () => openPopup(control, 'floor.html', control),
    today: () => openPopup(control, 'popup.html', control),
    person: () => openPopup(control, 'popup.html', profile),
  });
  const today = await requestedScripts(stage, control);
  const person = await requestedScripts(stage, profile);
  return { ...opened, scripts: { today, person } };
}

/** Opens the popup of this page over a tab, waits for the probe's word, closes it. */
async function openPopup(control, page, over) {
  await over.send('Page.bringToFront');
  await sleep(250);
  const seen = await control.evaluate(openAndWait, page);
  await sleep(150);
  return seen;
}

async function openAndWait(page) {
  const channel = new BroadcastChannel('bench');
  await chrome.action.setPopup({ popup: page });
  const from = performance.timeOrigin + performance.now();
  const told = new Promise((resolve, reject) => {
    channel.onmessage = ({ data }) => resolve(data);
    setTimeout(() => reject(new Error('the popup never became interactive')), 10_000);
  });
  await chrome.action.openPopup();
  const { timeOrigin, ...seen } = await told;
  channel.close();
  for (const popup of chrome.extension.getViews({ type: 'popup' })) popup.close();
  while (chrome.extension.getViews({ type: 'popup' }).length > 0)
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  return { ...seen, sinceCall: timeOrigin + seen.there - from };
}

function timeRow(name, opened, plain) {
  const side = (openings, moment) => openings.map((one) => one[moment]);
  const words = (moment) => {
    const [ours, floor] = [opened, plain].map((openings) => median(side(openings, moment)).toFixed(0));
    return `${ours} ms, floor ${floor} ms`;
  };
  const note = `painted after ${words('painted')}; counted from the call to open ${words('sinceCall')}`;
  return timesRow({
    name,
    ours: side(opened, 'there'),
    floor: side(plain, 'there'),
    budget: { ratio: 2 },
    note,
  });
}

function bytesRow(name, scripts) {
  const { total, files } = weigh(scripts);
  const largest = files.slice(0, 6).map(([file, size]) => `${file} ${size}`);
  const note = `${files.length} files: ${largest.join(', ')}, …`;
  return {
    name,
    ours: total,
    unit: 'B',
    note,
    files: Object.fromEntries(files),
  };
}
