// Moving inside the site, clicking twice, in two tabs, while a page loads, after an update: one person, the right one, no error.
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { expect, stopWorker, test, workerOf, workerRuns } from './support/extension';
import { Journey } from './support/journey';
import { clickPageButton, pageSays, placeOfButton } from './support/page-button';
import { profilePage } from './support/profiles';

declare const chrome: { runtime: { reload(): void } };

test('moving in the app: the address of the next person over the old card waits for the card', async ({
  launched,
  extId,
}) => {
  const journey = new Journey(launched, extId);
  const page = await journey.openProfile('ember-en');
  const next = profilePage('sdui-componentkey-en');
  await pageSays(page, 'Save as contact');
  await moveTo(page, next, { cardAfterMs: 600 }); // as when the network is slow
  await clickPageButton(page, 'Save as contact');
  await pageSays(page, 'Saved on this computer.');
  const [person] = await journey.rows('people');
  expect(person).toMatchObject({
    profileUrl: expect.stringContaining(new URL(next.url).pathname.replace(/\/$/, '')),
  });
  expect(await journey.rows('people')).toHaveLength(1);
});

test('pressed over one person and let go over the next: the first is not saved', async ({
  launched,
  extId,
}) => {
  const journey = new Journey(launched, extId);
  const page = await journey.openProfile('ember-en');
  const next = profilePage('sdui-componentkey-en');
  const { x, y } = await placeOfButton(page, 'Save as contact');
  await page.mouse.move(x, y);
  await page.mouse.down();
  // Let go before the next frame is drawn: the page is busy until after that.
  const moved = moveTo(page, next, { busyMs: 400 });
  await page.waitForTimeout(100);
  await Promise.all([moved, page.mouse.up()]);
  await page.waitForTimeout(600);
  expect(await journey.rows('people')).toEqual([]);
  await clickPageButton(page, 'Save as contact');
  await pageSays(page, 'Saved on this computer.');
  expect(await journey.rows('people')).toMatchObject([
    { profileUrl: expect.stringContaining(new URL(next.url).pathname.replace(/\/$/, '')) },
  ]);
});

test('pointing at the button wakes the background, and a press drawn away saves nobody', async ({
  launched,
  extId,
  context,
}) => {
  const journey = new Journey(launched, extId);
  const page = await journey.openProfile('ember-en');
  const { x, y } = await placeOfButton(page, 'Save as contact');
  await stopWorker(context, extId);
  await expect.poll(() => workerRuns(context, extId)).toBe(false);
  await page.mouse.move(x, y);
  await expect.poll(() => workerRuns(context, extId)).toBe(true);
  await page.mouse.down();
  await page.mouse.move(40, 40);
  await page.mouse.up();
  await page.waitForTimeout(600);
  expect(await journey.rows('people')).toEqual([]);
  await pageSays(page, 'Save as contact');
});

test('reached by the keyboard it wakes the background, and Enter saves', async ({
  launched,
  extId,
  context,
}) => {
  const journey = new Journey(launched, extId);
  const page = await journey.openProfile('ember-en');
  await pageSays(page, 'Save as contact');
  await stopWorker(context, extId);
  await expect.poll(() => workerRuns(context, extId)).toBe(false);
  await page.keyboard.press('Shift+Tab'); // The corner is the last thing on the page.
  await expect.poll(() => workerRuns(context, extId)).toBe(true);
  await page.keyboard.press('Enter');
  await pageSays(page, 'Saved on this computer.');
});

test('two quick clicks and two tabs make one person', async ({ launched, extId }) => {
  const journey = new Journey(launched, extId);
  const one = await journey.openProfile('ember-en');
  const two = await journey.openProfile('ember-en');
  await one.bringToFront();
  await clickPageButton(one, 'Save as contact', { times: 2 }); // the second does not bring up to date what the first saved
  await pageSays(one, 'Saved on this computer.');
  await two.bringToFront();
  await clickPageButton(two, /^Save as contact/);
  await pageSays(two, 'brought up to date');
  expect(await journey.rows('people')).toHaveLength(1);
});

test('the button knows who is saved when one moves from profile to profile', async ({ launched, extId }) => {
  const journey = new Journey(launched, extId);
  const page = await journey.openProfile('ember-en');
  await journey.saveFromPage(page, 'Saved on this computer.');
  const saved = new URL(profilePage('ember-en').url).pathname;
  await page.evaluate(() => history.pushState({}, '', '/in/somebody-new/'));
  await pageSays(page, /(?<!as contact \(s)Save as contact(?! \()/);
  await page.evaluate((path) => history.pushState({}, '', path), saved);
  await pageSays(page, 'Save as contact (saved');
});

test('a click while the page still loads says so and saves nobody', async ({ launched, extId, context }) => {
  const journey = new Journey(launched, extId);
  const page = await openStillLoading(context);
  await clickPageButton(page, 'Save as contact');
  expect(await pageSays(page, 'still loading')).toContain('Nothing was saved.');
  expect(await journey.rows('people')).toEqual([]);
});

test('clicked while one person loads, and moved on to the next: nobody is saved', async ({
  launched,
  extId,
  context,
}) => {
  const journey = new Journey(launched, extId);
  const page = await openStillLoading(context);
  await clickPageButton(page, 'Save as contact');
  await page.waitForTimeout(300); // The page is being looked at again and again.
  await moveTo(page, profilePage('sdui-componentkey-en'));
  expect(await pageSays(page, 'You moved on')).toContain('Nothing was saved.');
  expect(await journey.rows('people')).toEqual([]);
});

test('moved on while one person is being saved: that one is saved, and the next is not said to be', async ({
  launched,
  extId,
  context,
}) => {
  const journey = new Journey(launched, extId);
  const page = await journey.openProfile('ember-en');
  await pageSays(page, 'Save as contact');
  await keepStoreBusy(await workerOf(context), 1000);
  await clickPageButton(page, 'Save as contact');
  await page.waitForTimeout(200); // It is read; now it waits to be stored.
  await moveTo(page, profilePage('sdui-componentkey-en'));
  await pageSays(page, 'Saved on this computer.');
  await pageSays(page, /(?<!as contact \(s)Save as contact(?! \()/);
  const saved = new URL(profilePage('ember-en').url).pathname.replace(/\/$/, '');
  expect(await journey.rows('people')).toMatchObject([{ profileUrl: expect.stringContaining(saved) }]);
});

// The browser under test does not start an extension again that reloads itself, so the way on, a reload of the page, is not shown here.
test('a click in a page from before an update asks for a reload, in words', async ({
  launched,
  extId,
  context,
}) => {
  const journey = new Journey(launched, extId);
  const page = await journey.openProfile('ember-en');
  await pageSays(page, 'Save as contact');
  await (await workerOf(context)).evaluate(() => setTimeout(() => chrome.runtime.reload(), 50));
  await page.waitForTimeout(1000);
  await page.bringToFront();
  await clickPageButton(page, 'Save as contact');
  const said = await pageSays(page, 'Parley was updated. Reload this page, then press again.');
  expect(said).toContain('Nothing was saved.');
});

/** A profile's address whose card has not come yet. */
async function openStillLoading(context: BrowserContext): Promise<Page> {
  const url = 'https://www.linkedin.com/in/late-comer/';
  const shell = '<title>LinkedIn</title><main></main>';
  await context.route(url, (route) => route.fulfill({ contentType: 'text/html', body: shell }));
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Lets nothing be stored for a while: another has the tables in hand. */
async function keepStoreBusy(worker: Worker, forMs: number): Promise<void> {
  await worker.evaluate(async (ms) => {
    const open = indexedDB.open('parley');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const people = open.result.transaction('people', 'readwrite').objectStore('people');
    const end = Date.now() + ms;
    const ask = (): unknown => (people.count().onsuccess = () => Date.now() < end && ask());
    ask();
  }, forMs);
}

/** Moves on as the site does: the address first, the next person's card later; the page can be too busy to draw in between. */
async function moveTo(
  page: Page,
  next: { url: string; html: string },
  { cardAfterMs = 0, busyMs = 0 } = {},
): Promise<void> {
  await page.evaluate(
    ({ url, html, wait, busy }) => {
      history.pushState({}, '', new URL(url).pathname);
      setTimeout(() => {
        const fresh = new DOMParser().parseFromString(html, 'text/html');
        document.title = fresh.title;
        document.body.replaceWith(fresh.body);
      }, wait);
      for (const end = performance.now() + busy; performance.now() < end;);
    },
    { ...next, wait: cardAfterMs, busy: busyMs },
  );
}
