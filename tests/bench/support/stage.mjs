// What most rows need: a browser with a copy of the build, the extension's id, and a plain page in its origin to read and fill the database.
import { BARE_ALARM, copyExtension } from './extension-copy.mjs';
import { startChromium } from './chromium.mjs';
import { sleep } from './numbers.mjs';
import { fill, samplePeople } from './seeding.mjs';

/** Runs `play` on a fresh browser and cleans up behind it. `people` are saved before it begins. */
export async function onStage({ probes = false, bareAlarm = false, people = 20 }, play) {
  const copy = copyExtension({ probes });
  try {
    const browser = await startChromium([copy.folder, ...(bareAlarm ? [BARE_ALARM] : [])]);
    try {
      return await play(await setUp(browser, { bareAlarm, people }));
    } finally {
      await browser.close();
    }
  } finally {
    copy.remove();
  }
}

async function setUp(browser, { bareAlarm, people }) {
  const id = await extensionId(browser, 'background.js');
  const bareId = bareAlarm ? await extensionId(browser, 'worker.js') : undefined;
  const openFloor = () => browser.open(`chrome-extension://${id}/floor.html`);
  const openBare = () => browser.open(`chrome-extension://${bareId}/page.html`);
  await closeWelcome(browser);
  const floor = await openFloor();
  await floor.evaluate(fill, { people: samplePeople(people) });
  await floor.close();
  return { ...browser, id, openFloor, openBare };
}

async function extensionId(browser, script) {
  for (let tries = 0; tries < 100; tries += 1) {
    const worker = (await browser.workers()).find(({ url }) => url.endsWith(`/${script}`));
    if (worker) return new URL(worker.url).host;
    await sleep(100);
  }
  throw new Error(`no extension with ${script} was loaded`);
}

/** The first start opens the welcome page; left open it would keep the extension's process warm. */
async function closeWelcome(browser) {
  for (let tries = 0; tries < 50; tries += 1) {
    const welcome = (await browser.targets()).find(({ url }) => url.endsWith('/welcome.html'));
    if (welcome) {
      await sleep(500);
      await browser.devtools.send('Target.closeTarget', { targetId: welcome.targetId });
      return;
    }
    await sleep(100);
  }
  throw new Error('the welcome page did not open');
}
