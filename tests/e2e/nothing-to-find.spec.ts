// A page that looks for extensions the way sites do: before the click it finds one bare node, in *Toolbar only* nothing, and never the id.
import type { Page } from '@playwright/test';
import { expect, test } from './support/extension';
import { Journey } from './support/journey';
import { clickPageButton, pageSays } from './support/page-button';
import { profilePage } from './support/profiles';

interface Found {
  added: string[];
  events: string[];
  messages: string[];
  globals: string[];
  traces: string[];
  fetched: string[];
}

/** Installed before anything of the page runs; listens to everything a page can. */
function detector(): void {
  const found = { added: [] as string[], events: [] as string[], messages: [] as string[] };
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) {
        if (
          record.target === document.documentElement &&
          node instanceof Element &&
          !['HEAD', 'BODY'].includes(node.tagName)
        ) {
          found.added.push(node.outerHTML + String(node.shadowRoot));
        }
      }
    }
  }).observe(document, { childList: true, subtree: true });
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    found.events.push(event.type);
    return dispatchEvent.call(this, event);
  };
  addEventListener('message', (event) => found.messages.push(JSON.stringify(event.data)));
  Object.assign(globalThis, {
    lookAround: async (id: string) => {
      const nodes = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
      const traces: string[] = [];
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const texts =
          node instanceof Element ? [...node.attributes].map((one) => one.value) : [node.nodeValue ?? ''];
        traces.push(
          ...texts.filter(
            (text) => text.includes('extension://') || text.includes(id) || /parley/i.test(text),
          ),
        );
      }
      const timing = performance.getEntries().filter((entry) => /extension:\/\//.test(entry.name));
      const probes = ['icon/16.png', 'reader.js', 'linkedin.js', 'popup.html', 'manifest.json'];
      const fetched = await Promise.all(
        probes.map((file) =>
          fetch(`chrome-extension://${id}/${file}`).then(
            () => file,
            () => '',
          ),
        ),
      );
      const globals = Object.getOwnPropertyNames(globalThis).filter(
        (name) => !before.has(name) && name !== 'lookAround',
      );
      return {
        ...found,
        globals,
        traces: [...traces, ...timing.map((entry) => entry.name)],
        fetched: fetched.filter(Boolean),
      };
    },
  });
}

async function look(page: Page, id: string): Promise<Found> {
  return page.evaluate(
    (ours) => (globalThis as unknown as { lookAround(id: string): Promise<Found> }).lookAround(ours),
    id,
  );
}

const NOTHING = { events: [], messages: [], traces: [], fetched: [] };

test('before the click: one bare node and nothing else; after it: still no name, no id, no event', async ({
  launched,
  extId,
  context,
}) => {
  const journey = new Journey(launched, extId);
  const page = await context.newPage();
  await page.addInitScript(detector);
  await page.goto(profilePage('ember-en').url);
  await pageSays(page, 'Save as contact');
  const before = await look(page, extId);
  expect(before).toMatchObject({ ...NOTHING, added: ['<div></div>null'] });
  const globals = before.globals;

  await clickPageButton(page, 'Save as contact');
  await pageSays(page, 'Saved on this computer.');
  expect(await look(page, extId)).toMatchObject({ ...NOTHING, added: ['<div></div>null'], globals });
  expect(await journey.rows('people')).toHaveLength(1);
  launched.strayRequests.length = 0; // the detector's own probes
});

test('in Toolbar only there is nothing at all, in open pages too, and the toolbar still saves', async ({
  launched,
  extId,
  context,
}) => {
  const journey = new Journey(launched, extId);
  const open = await journey.openProfile('public-en');
  await pageSays(open, 'Save as contact');
  const welcome = await journey.ours();
  await welcome.getByRole('radio', { name: /^Toolbar only/ }).check();
  await welcome.getByRole('button', { name: 'Start with Parley' }).click();
  await expect.poll(() => open.evaluate(() => document.documentElement.children.length)).toBe(2);

  const page = await context.newPage();
  await page.addInitScript(detector);
  await page.goto(profilePage('ember-en').url);
  await page.waitForTimeout(500);
  expect(await look(page, extId)).toMatchObject({ ...NOTHING, added: [] });
  await journey.inPopup(page, async (popup) => {
    await popup.getByRole('button', { name: 'Save as contact' }).click();
    await expect(popup.getByText('Saved', { exact: true })).toBeVisible();
  });
  expect(await look(page, extId)).toMatchObject({ ...NOTHING, added: [] });
  expect(await journey.rows('people')).toMatchObject([{ name: 'Rosalind Thackerby' }]);
  launched.strayRequests.length = 0; // the detector's own probes
});
