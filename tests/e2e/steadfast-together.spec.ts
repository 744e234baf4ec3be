// Two pages and the background change the same person at the same time: what each did is there afterwards.
import { expect, test } from './support/extension';
import { Machine } from './support/rounds-browser';
import { expectSteadfast } from './support/rounds-oracle';
import { writeStory } from './support/rounds-story';
import type { Page } from '@playwright/test';
import type { Watch } from './support/watch';

const WHY = 'moved from hospital pharmacy into analytics, and stayed';
const SHARE = 'both of us trained as nurses first';

let machine: Machine;

test.beforeEach(() => {
  machine = new Machine();
});

test.afterEach(() => machine.remove());

async function personPage(watch: Watch, route = ''): Promise<Page> {
  const page = await watch.launched.context.newPage();
  await page.goto(`chrome-extension://${watch.extId}/dashboard.html#/people/imre${route}`);
  return page;
}

async function mark(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: 'Something else', exact: true }).click();
  await page.getByRole('menuitem', { name: what, exact: true }).click();
  await expect(page.getByText(`Noted: ${what}.`)).toBeVisible();
}

test('words typed on one page, steps marked on another, an alarm and two looks by the background: nothing is lost', async () => {
  const watch = await machine.start();
  const end = Date.now() + 9000;
  await writeStory(watch.page, { id: 'imre', name: 'Imre Valkó', end });
  const writing = await personPage(watch, '/draft/outreach');
  const marking = await personPage(watch);
  const why = writing.getByLabel(/^Why /);
  await why.fill('');
  await marking.bringToFront();
  await Promise.all([
    why.pressSequentially(WHY, { delay: 40 }),
    (async () => {
      await mark(marking, 'They accepted');
      await mark(marking, 'They wrote back');
      await watch.lookAgain();
    })(),
    (async () => {
      await watch.lookAgain();
      await watch.stop();
      await watch.noticeOf('debrief:imre-talk', 30_000);
    })(),
  ]);
  await writing.getByLabel('You share').pressSequentially(SHARE, { delay: 10 });
  await expect
    .poll(async () => (await watch.rows('people'))[0])
    .toMatchObject({ why: WHY, share: SHARE, stage: 'met' });
  const kinds = (await watch.rows('steps')).map(({ kind }) => kind).toSorted();
  expect(kinds).toEqual(['accepted', 'replied', 'saved', 'sent']);
  await watch.lookAgain();
  await watch.dismissAll();
  await watch.expectNothingTwice();
  await expectSteadfast(watch);
});

test('the same person marked on two pages at once: both steps stand, and each page shows both', async () => {
  const watch = await machine.start();
  await writeStory(watch.page, { id: 'imre', name: 'Imre Valkó', end: Date.now() + 3_600_000 });
  const pages = [await personPage(watch), await personPage(watch)];
  const [one, two] = pages as [Page, Page];
  await Promise.all([mark(one, 'They accepted'), mark(two, 'They wrote back'), watch.lookAgain()]);
  for (const page of pages) {
    await page.bringToFront();
    await expect(page.getByText(/accepted/).first()).toBeVisible();
    await expect(page.getByText(/wrote back/).first()).toBeVisible();
  }
  const kinds = (await watch.rows('steps')).map(({ kind }) => kind).toSorted();
  expect(kinds).toEqual(['accepted', 'replied', 'saved', 'sent']);
  await watch.lookAgain();
  await expectSteadfast(watch);
});
