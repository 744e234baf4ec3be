// The promise of Parley: from a profile page to the thank-you, on each layout, and with the worker stopped between every step.
import { readFileSync } from 'node:fs';
import { expect, test } from './support/extension';
import { Journey, wallClock } from './support/journey';

const LAYOUTS = [
  ['the Ember page', 'ember-en', 'connection-note'],
  ['the server-driven page', 'sdui-componentkey-en', 'email'],
  ['the server-driven page with ids', 'sdui-ids-en', 'linkedin-message'],
  ['the logged-out public page', 'public-en', 'email'],
] as const;

function expected(name: string): { name: string; title: string; company: string } {
  return JSON.parse(
    readFileSync(new URL(`../fixtures/linkedin/${name}/expected.json`, import.meta.url), 'utf8'),
  );
}

async function fromPageToThanks(journey: Journey, fixture: string, channel: string): Promise<void> {
  const { name, title, company } = expected(fixture);
  await journey.introduceMyself();
  const page = await journey.openProfile(fixture);
  await journey.saveFromPage(page, 'Saved on this computer.');
  expect(await journey.rows('people')).toMatchObject([{ name, title, company, stage: 'saved' }]);

  await journey.inPopup(page, async (popup) => {
    await expect(popup.getByRole('heading', { name })).toBeVisible();
    await journey.writeAndSend(popup, channel);
  });
  // Two and a half hours ago: the first reminder, two hours after the end, has come.
  const start = await wallClock(page, -170);
  await journey.inPopup(page, (popup) => journey.enterConversation(popup, start));

  // Stopped in the middle of showing it, the background is back within half a minute: late, never lost.
  await expect.poll(() => journey.notices(), { timeout: 75_000 }).toHaveLength(1);
  // To look back on it, to thank, and whether to post a card.
  await expect.poll(() => journey.badge()).toBe('3');
  const [notice = ''] = await journey.notices();
  const dashboard = await journey.clickNotice(notice);
  await expect(dashboard.getByRole('heading', { name })).toBeVisible();
  await journey.thank(dashboard);

  await expect.poll(() => journey.badge()).toBe('2');
  const rules = (await journey.rows('reminders')).map((row) => row['rule']);
  expect(rules).not.toContain('M12');
  expect(rules).not.toContain('M13');
  expect(await journey.notices()).toEqual([]);
  expect((await journey.rows('steps')).map((step) => step['kind']).sort()).toEqual([
    'saved',
    'scheduled',
    'sent',
    'thanked',
  ]);
}

for (const [words, fixture, channel] of LAYOUTS) {
  test(`from ${words} to the thank-you`, async ({ launched, extId }) => {
    await fromPageToThanks(new Journey(launched, extId), fixture, channel);
  });
}

test('the same with the worker stopped between every step', async ({ launched, extId }) => {
  test.setTimeout(180_000);
  await fromPageToThanks(new Journey(launched, extId, true), 'ember-en', 'connection-note');
});

test('the end of a conversation passes, and the alarm brings the reminder by itself', async ({
  launched,
  extId,
}) => {
  test.setTimeout(120_000);
  const journey = new Journey(launched, extId, true);
  await journey.introduceMyself();
  const page = await journey.openProfile('ember-en');
  await journey.saveFromPage(page, 'Saved on this computer.');
  await journey.inPopup(page, (popup) => journey.writeAndSend(popup).then());
  // 20 minutes long and ended two hours before the next full minute: the alarm is at most a minute away.
  const start = await wallClock(page, -139);
  await journey.inPopup(page, (popup) => journey.enterConversation(popup, start));
  const thanks = async () => (await journey.notices()).filter((id) => id.includes('|thank-you:'));
  expect(await thanks()).toEqual([]);
  await expect.poll(thanks, { timeout: 75_000, intervals: [500] }).toHaveLength(1);
});
