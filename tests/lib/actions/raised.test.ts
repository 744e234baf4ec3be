// Between showing a notice and writing down that it was shown the worker can be stopped: whatever comes then, it is shown once.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '@/lib/actions/change-settings';
import { scheduleInterview } from '@/lib/actions/interviews';
import { openNotice, pressNoticeButton } from '@/lib/actions/open-reminder';
import { noticeSeen, raisedOn } from '@/lib/actions/raised';
import { reconcile } from '@/lib/actions/reconcile';
import { savePerson } from '@/lib/actions/save-person';
import { hoursAfter, minutesAfter } from '@/lib/domain/instant';
import { db } from '@/lib/storage/database';
import { aReading, read } from '@/tests/fixtures/people';
import { freshDatabase } from '@/tests/support/fresh-database';

freshDatabase();

/** A Tuesday afternoon in London, winter time. */
const END = '2026-03-10T15:00:00.000Z';
const FIRST = hoursAfter(END, 2);
const BUT_THANKS = [...Array(24).keys()].map((index) => `M${index + 1}`).filter((rule) => rule !== 'M12');

beforeEach(async () => {
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    timeZone: 'Europe/London',
  } as Intl.ResolvedDateTimeFormatOptions);
  Object.assign(fakeBrowser.tabs, { query: async () => [], create: async () => ({}) });
  await changeSettings('reminders', { off: [...BUT_THANKS, 'M9v'] });
});

async function talkedWith(name: string, endAt: string): Promise<void> {
  const slug = name.toLowerCase().replace(/\W/g, '-');
  const reading = { profileUrl: `https://www.linkedin.com/in/${slug}`, memberId: `ACoAA${slug}` };
  const { person } = await savePerson(aReading({ name: read(name), ...reading }));
  const startAt = minutesAfter(endAt, -20);
  await scheduleInterview(person.id, { startAt, endAt, zone: 'Europe/London', format: 'phone' });
}

type Create = (id: string, options: object) => Promise<string>;

/** Looks at the reminders and is stopped as soon as the notice stands there. Returns the id of the notice. */
async function stoppedAfterShowing(now: string): Promise<string> {
  const { notifications } = fakeBrowser;
  const create = notifications.create.bind(notifications) as unknown as Create;
  vi.spyOn(notifications as unknown as { create: Create }, 'create').mockImplementationOnce(
    async (id, options) => {
      await create(id, options);
      throw new Error('stopped');
    },
  );
  await expect(reconcile(now)).rejects.toThrow('stopped');
  const [id = ''] = await notices();
  return id;
}

const notices = async () => Object.keys(await fakeBrowser.notifications.getAll());

const WAYS = [
  [
    'put away',
    async (id: string) => {
      await fakeBrowser.notifications.clear(id);
      await noticeSeen(id);
    },
  ],
  ['clicked', openNotice],
  ['put off by its button', (id: string) => pressNoticeButton(id, 1)],
] as const;

test.each(WAYS)('%s before it was written down: it does not come back', async (_way, answer) => {
  await talkedWith('Dele Ade', END);
  const id = await stoppedAfterShowing(FIRST);
  expect(id).toContain('thank-you:');
  await answer(id);
  await reconcile(minutesAfter(FIRST, 1));
  expect(await notices()).toEqual([]);
  expect(await raisedOn('2026-03-10')).toBe(1);
});

test('it stands there, and another has come since: the notice for that one does not say the first again', async () => {
  await talkedWith('Dele Ade', END);
  await talkedWith('Rosa Thack', minutesAfter(END, 5));
  const id = await stoppedAfterShowing(FIRST);
  await reconcile(minutesAfter(FIRST, 5));
  const both = await notices();
  expect(both).toHaveLength(2);
  expect(both).toContain(id);
  expect(both.every((one) => one.startsWith('reminder|'))).toBe(true);
  expect((await db.reminders.toArray()).filter(({ shownAt }) => shownAt)).toHaveLength(2);
  expect(await raisedOn('2026-03-10')).toBe(2);
});

test('stopped before it was shown: it comes', async () => {
  await talkedWith('Dele Ade', END);
  vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('stopped'));
  await expect(reconcile(FIRST)).rejects.toThrow('stopped');
  await reconcile(minutesAfter(FIRST, 1));
  expect(await notices()).toHaveLength(1);
  expect(await raisedOn('2026-03-10')).toBe(1);
});
