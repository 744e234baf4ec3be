// What the user does with a reminder, and when a notice may come: done, later, quiet hours, three a day, a month away.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '@/lib/actions/change-settings';
import { scheduleInterview } from '@/lib/actions/interviews';
import { openNotice, pressNoticeButton } from '@/lib/actions/open-reminder';
import { reconcile } from '@/lib/actions/reconcile';
import { savePerson } from '@/lib/actions/save-person';
import { restoreReminder, settleReminder, snoozeReminder, stopRule } from '@/lib/actions/settle-reminder';
import { hoursAfter, minutesAfter } from '@/lib/domain/instant';
import { db } from '@/lib/storage/database';
import { aReading, read } from '@/tests/fixtures/people';
import { freshDatabase } from '@/tests/support/fresh-database';

freshDatabase();

/** A Tuesday afternoon in London, winter time. */
const END = '2026-03-10T15:00:00.000Z';
const FIRST = hoursAfter(END, 2);
const THANKS = [...Array(24).keys()].map((index) => `M${index + 1}`).filter((rule) => !/^M1[23]$/.test(rule));

beforeEach(async () => {
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    timeZone: 'Europe/London',
  } as Intl.ResolvedDateTimeFormatOptions);
  await changeSettings('reminders', { off: [...THANKS, 'M9v'] });
});

async function talkedWith(name: string, endAt = END): Promise<string> {
  const slug = name.toLowerCase().replace(/\W/g, '-');
  const { person } = await savePerson(
    aReading({
      name: read(name),
      profileUrl: `https://www.linkedin.com/in/${slug}`,
      memberId: `ACoAA${slug}`,
    }),
  );
  const startAt = minutesAfter(endAt, -20);
  await scheduleInterview(person.id, { startAt, endAt, zone: 'Europe/London', format: 'phone' });
  return person.id;
}

const notices = async () => Object.keys(await fakeBrowser.notifications.getAll());
const onlyRow = async () => (await db.reminders.toArray())[0] ?? expect.fail('no reminder');
const alarm = async () => {
  const found = await fakeBrowser.alarms.get('next-reminder');
  return found && new Date(found.scheduledTime).toISOString();
};

describe('settling', () => {
  test.each(['done', 'dismissed'] as const)('%s stays so when the plan is made again', async (state) => {
    const personId = await talkedWith('Dele Ade');
    const { id } = await onlyRow();
    const before = await settleReminder(id, state);
    await reconcile(FIRST);
    expect(await onlyRow()).toMatchObject({ id, state });
    expect(await notices()).toEqual([]);
    expect(await db.people.get(personId)).not.toHaveProperty('nextDueAt');
    if (before) await restoreReminder(before);
    expect(await onlyRow()).toMatchObject({ id, state: 'live' });
  });

  test('put off, it shows once at that moment and not before', async () => {
    await talkedWith('Dele Ade');
    const until = hoursAfter(FIRST, 3);
    await snoozeReminder((await onlyRow()).id, until);
    await reconcile(hoursAfter(FIRST, 1));
    expect(await notices()).toEqual([]);
    expect(await alarm()).toBe(until);
    await reconcile(until);
    await reconcile(minutesAfter(until, 1));
    expect(await notices()).toHaveLength(1);
  });

  test('a rule stopped for one person goes for them and stays for others', async () => {
    const dele = await talkedWith('Dele Ade');
    await talkedWith('Rosa Thack');
    await stopRule(dele, 'M12');
    const left = await db.reminders.toArray();
    expect(left.map((row) => row.personId)).not.toContain(dele);
    expect(left).toHaveLength(1);
    await stopRule(dele, 'M12', false);
    expect(await db.reminders.count()).toBe(2);
  });
});

describe('a notice', () => {
  test('comes in quiet hours only for what runs by the hour, and what was missed waits for the morning', async () => {
    await talkedWith('Dele Ade');
    const night = '2026-03-11T23:30:00.000Z';
    await reconcile(night);
    expect(await notices()).toEqual([]);
    const next = await alarm();
    expect(next && next > night && next <= '2026-03-12T08:00:00.000Z').toBe(true);
    await reconcile(next);
    expect(await notices()).toHaveLength(1);
  });

  test('comes three times a day at most; what is held goes into the next one', async () => {
    for (let count = 0; count < 5; count += 1) {
      await talkedWith(`Dele ${'abcde'[count]}`, minutesAfter(END, count * 10));
      await reconcile(minutesAfter(FIRST, count * 10));
    }
    expect(await notices()).toHaveLength(3);
    for (const id of await notices()) await fakeBrowser.notifications.clear(id);
    const next = await alarm();
    expect(next?.slice(0, 10)).toBe('2026-03-11');
    await reconcile(next);
    expect(await notices()).toHaveLength(1);
  });

  test('after a month away there is one, for everybody, and nothing twice', async () => {
    for (let count = 0; count < 60; count += 1) await talkedWith(`Dele N${count}`);
    const back = hoursAfter(END, 24 * 30 + 19);
    await reconcile(back);
    expect(await notices()).toHaveLength(1);
    for (const id of await notices()) await fakeBrowser.notifications.clear(id);
    await reconcile(minutesAfter(back, 1));
    await reconcile(minutesAfter(back, 40));
    expect(await notices()).toEqual([]);
    expect((await db.reminders.toArray()).every((row) => row.rule === 'M13')).toBe(true);
  });

  test('is neutral in discreet mode', async () => {
    await changeSettings('discretion', { discreet: true });
    await talkedWith('Dele Ade');
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await reconcile(FIRST);
    const shown = JSON.stringify(create.mock.calls);
    expect(shown).not.toMatch(/Dele|Ade|Thank|Fenwright/);
  });

  test('leads to the finished draft; *Later* puts it off by an hour', async () => {
    const personId = await talkedWith('Dele Ade');
    await reconcile(FIRST);
    const [id = ''] = await notices();
    vi.setSystemTime(FIRST);
    await pressNoticeButton(id, 1);
    expect(await onlyRow()).toMatchObject({ snoozedUntil: hoursAfter(FIRST, 1) });
    expect(await notices()).toEqual([]);
    await reconcile(hoursAfter(FIRST, 1));
    const [again = ''] = await notices();
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openNotice(again);
    expect(create.mock.calls[0]?.[0].url).toContain(`#/people/${personId}/draft/thank-you`);
    vi.useRealTimers();
  });
});
