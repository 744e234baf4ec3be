// What was saved is there after a restart and after the browser was killed; a reminder missed meanwhile comes once.
import { rmSync } from 'node:fs';
import { expect, extensionId, launch, test } from './support/extension';
import { Journey, wallClock } from './support/journey';
import { kill } from './support/kill';

test('killed right after the save: the person is there after the restart', async () => {
  const first = await launch();
  try {
    const journey = new Journey(first, await extensionId(first.context));
    await journey.ours();
    const page = await journey.openProfile('ember-en');
    await journey.saveFromPage(page, 'Saved on this computer.');
    kill(first.profileDir);
    await first.context.close().catch(() => undefined);
    const again = await launch(first.profileDir);
    const after = new Journey(again, await extensionId(again.context));
    expect(await after.rows('people')).toMatchObject([{ name: 'Rosalind Thackerby' }]);
    await again.context.close();
  } finally {
    rmSync(first.profileDir, { recursive: true, force: true });
  }
});

// Its short version is in steadfast-whole.spec.ts.
test(
  'a reminder missed while the browser was closed is shown once after the restart',
  { tag: '@soak' },
  async () => {
    const first = await launch();
    try {
      const journey = new Journey(first, await extensionId(first.context));
      await journey.introduceMyself();
      const page = await journey.openProfile('ember-en');
      await journey.saveFromPage(page, 'Saved on this computer.');
      await journey.inPopup(page, (popup) => journey.writeAndSend(popup).then());
      const start = await wallClock(page, -170);
      await journey.inPopup(page, (popup) => journey.enterConversation(popup, start));
      await expect.poll(() => journey.notices()).toHaveLength(1);
      // As if it had never been shown: the browser was closed when its moment came.
      await (
        await journey.ours()
      ).evaluate(async () => {
        const open = indexedDB.open('parley');
        await new Promise((resolve) => (open.onsuccess = resolve));
        const store = open.result.transaction('reminders', 'readwrite').objectStore('reminders');
        const all = store.getAll();
        await new Promise((resolve) => (all.onsuccess = resolve));
        for (const { shownAt: _shown, ...row } of all.result) store.put({ ...row, wakeAt: row.visibleAt });
        await new Promise((resolve) => (store.transaction.oncomplete = resolve));
        open.result.close();
      });
      await first.context.close();

      const again = await launch(first.profileDir);
      const after = new Journey(again, await extensionId(again.context));
      await expect.poll(() => after.notices()).toHaveLength(1);
      expect(await after.rows('people')).toMatchObject([{ stage: 'met' }]);
      expect(await after.rows('drafts')).toEqual([]);
      await again.context.close();
    } finally {
      rmSync(first.profileDir, { recursive: true, force: true });
    }
  },
);
