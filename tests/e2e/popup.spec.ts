// The real toolbar popup: the ways that lead out of it, and that it stays usable when words are long.
import { expect, test } from './support/extension';
import { Journey, wallClock } from './support/journey';

test('from the popup the preparation of a conversation opens in a tab', async ({
  launched,
  extId,
  context,
}) => {
  const journey = new Journey(launched, extId);
  await journey.introduceMyself();
  const page = await journey.openProfile('ember-en');
  await journey.saveFromPage(page, 'Saved on this computer.');
  await journey.inPopup(page, async (popup) => void (await journey.writeAndSend(popup)));
  const start = await wallClock(page, 600);
  const opened = context.waitForEvent('page');
  await journey.inPopup(page, async (popup) => {
    await journey.enterConversation(popup, start);
    // The press opens a tab, and with that the popup is gone.
    const link = popup.getByRole('link', { name: 'Prepare', exact: true });
    await link.click().catch(() => undefined);
    const tab = await opened;
    await expect(tab).toHaveURL(/dashboard\.html#\/conversations\/[^/]+\/prepare$/);
    await expect(tab.getByRole('heading', { name: 'Rosalind Thackerby' })).toBeVisible();
    await expect(tab.getByLabel('What you really want to know')).toBeVisible();
  });
});

test('a long name takes two lines of the popup, and all of it can be read', async ({ launched, extId }) => {
  const journey = new Journey(launched, extId);
  const page = await journey.openProfile('ember-en');
  const name = 'Maximiliana Featherstonehaugh-Wolfeschlegelstein de la Montaña y Fernández the Third';
  await journey.saveFromPage(page, 'Saved on this computer.');
  await journey.inPopup(page, async (popup) => {
    await popup.getByRole('button', { name: 'Edit' }).click();
    await popup.getByLabel('Name', { exact: true }).fill(name);
    const heading = popup.getByRole('heading', { name });
    await expect(heading).toHaveAttribute('title', name);
    expect((await heading.boundingBox())?.height).toBeLessThanOrEqual(2 * 28);
    await expect(popup.getByLabel('Name', { exact: true })).toHaveValue(name);
  });
});
