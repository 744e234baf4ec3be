// The promise of Parley: from a profile page to the thank-you, on each layout, and with the worker stopped between every step.
import { readFileSync } from 'node:fs';
import { expect, test } from './support/extension';
import { Journey, wallClock } from './support/journey';

const MINUTE_MS = 60_000;
/** Enough to enter a conversation. */
const ENTERED_MS = 8000;
/** A conversation of 20 minutes asks for its thank-you two hours after its end. */
const ASKED_AFTER_MS = 140 * MINUTE_MS;

/** The next full minute that leaves time to enter the conversation before it. */
const soon = (): number => Math.ceil((Date.now() + ENTERED_MS) / MINUTE_MS) * MINUTE_MS;

interface Layout {
  fixture: string;
  channel: string;
}

function expected(name: string): { name: string; title: string; company: string } {
  return JSON.parse(
    readFileSync(new URL(`../fixtures/linkedin/${name}/expected.json`, import.meta.url), 'utf8'),
  );
}

/** Saved, asked, and the conversation entered, for whose thank-you it is time at `due`. */
async function fromPageToConversation(
  journey: Journey,
  { fixture, channel }: Layout,
  due: () => number,
): Promise<number> {
  const { name, title, company } = expected(fixture);
  await journey.introduceMyself();
  const page = await journey.openProfile(fixture);
  await journey.saveFromPage(page, 'Saved on this computer.');
  expect(await journey.rows('people')).toMatchObject([{ name, title, company, stage: 'saved' }]);
  await journey.inPopup(page, async (popup) => {
    await expect(popup.getByRole('heading', { name })).toBeVisible();
    await journey.writeAndSend(popup, channel);
  });
  const at = due();
  const start = await wallClock(page, (at - ASKED_AFTER_MS - Date.now() + 1000) / MINUTE_MS);
  await journey.inPopup(page, (popup) => journey.enterConversation(popup, start));
  return at;
}

/** From the notice to the thank-you that is sent, after which nothing asks for it any more. */
async function fromNoticeToThanks(journey: Journey, notice: string, fixture: string): Promise<void> {
  // To look back on it, to thank, and whether to post a card.
  await expect.poll(() => journey.badge()).toBe('3');
  const dashboard = await journey.clickNotice(notice);
  await expect(dashboard.getByRole('heading', { name: expected(fixture).name })).toBeVisible();
  await journey.thank(dashboard);
  await expect.poll(() => journey.badge()).toBe('2');
  const rules = (await journey.rows('reminders')).map((row) => row['rule']);
  expect(rules).not.toContain('M12');
  expect(rules).not.toContain('M13');
  expect(await toThank(journey)).toEqual([]);
  expect((await journey.rows('steps')).map((step) => step['kind']).sort()).toEqual([
    'saved',
    'scheduled',
    'sent',
    'thanked',
  ]);
}

const toThank = async (journey: Journey) =>
  (await journey.notices()).filter((id) => id.includes('|thank-you:'));

async function fromPageToThanks(journey: Journey, layout: Layout): Promise<void> {
  await fromPageToConversation(journey, layout, () => Date.now() - 30 * MINUTE_MS);
  // Stopped in the middle of showing it, the background is back within half a minute: late, never lost.
  await expect.poll(() => journey.notices(), { timeout: 75_000 }).toHaveLength(1);
  const [notice = ''] = await journey.notices();
  await fromNoticeToThanks(journey, notice, layout.fixture);
  expect(await journey.notices()).toEqual([]);
}

test('the end passes, the alarm brings the reminder by itself; the worker stopped between every step', async ({
  launched,
  extId,
}) => {
  test.setTimeout(180_000);
  const journey = new Journey(launched, extId, true);
  const ember = { fixture: 'ember-en', channel: 'connection-note' };
  const due = await fromPageToConversation(journey, ember, soon);
  if (Date.now() < due) expect(await toThank(journey)).toEqual([]);
  await expect.poll(() => toThank(journey), { timeout: 120_000, intervals: [500] }).toHaveLength(1);
  expect(Date.now()).toBeGreaterThanOrEqual(due);
  const [notice = ''] = await toThank(journey);
  await fromNoticeToThanks(journey, notice, ember.fixture);
});

const LAYOUTS: [words: string, layout: Layout, tag?: string][] = [
  ['the server-driven page', { fixture: 'sdui-componentkey-en', channel: 'email' }],
  ['the logged-out public page', { fixture: 'public-en', channel: 'linkedin-message' }],
  ['the server-driven page with ids', { fixture: 'sdui-ids-en', channel: 'linkedin-message' }, '@soak'],
  ['the Ember page', { fixture: 'ember-en', channel: 'connection-note' }, '@soak'],
];
for (const [words, layout, tag] of LAYOUTS) {
  test(`from ${words} to the thank-you`, { ...(tag && { tag }) }, async ({ launched, extId }) => {
    await fromPageToThanks(new Journey(launched, extId), layout);
  });
}

test(
  'the Ember page, what is due already, the worker stopped between every step',
  { tag: '@soak' },
  async ({ launched, extId }) => {
    test.setTimeout(180_000);
    const ember = { fixture: 'ember-en', channel: 'connection-note' };
    await fromPageToThanks(new Journey(launched, extId, true), ember);
  },
);
