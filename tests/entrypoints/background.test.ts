import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReminderRow } from '@/lib/domain/reminders/reminder';

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
  // What every start looks after a moment later must not reach into the next test.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the fake browser has no copy of, for this file only. */
function lendTheRest() {
  const added: string[] = [];
  const event = (name: string) => ({ addListener: () => added.push(name) });
  Object.assign(fakeBrowser, {
    contextMenus: { onClicked: event('menu'), removeAll: async () => undefined, create: () => 'id' },
    commands: { onCommand: event('shortcut') },
    scripting: {
      getRegisteredContentScripts: async () => [{}],
      registerContentScripts: async () => undefined,
    },
  });
  const events = {
    message: fakeBrowser.runtime.onMessage,
    alarm: fakeBrowser.alarms.onAlarm,
    notification: fakeBrowser.notifications.onClicked,
    'closed notification': fakeBrowser.notifications.onClosed,
    'notification button': fakeBrowser.notifications.onButtonClicked,
    'start-up': fakeBrowser.runtime.onStartup,
    install: fakeBrowser.runtime.onInstalled,
  };
  for (const [name, target] of Object.entries(events)) {
    vi.spyOn(target as unknown as { addListener: () => void }, 'addListener').mockImplementation(
      () => void added.push(name),
    );
  }
  return added;
}

test('every listener is there before the first turn ends: a stopped worker misses nothing', async () => {
  const added = lendTheRest();
  const { default: background } = await import('@/entrypoints/background/index');
  void background.main();
  // No await between: what is registered later is lost when an event wakes the worker.
  expect([...added].sort()).toEqual([
    'alarm',
    'closed notification',
    'install',
    'menu',
    'message',
    'notification',
    'notification button',
    'shortcut',
    'start-up',
  ]);
});

test('after an update the alarm stands before everybody is planned anew, however long that takes', async () => {
  lendTheRest();
  vi.doMock('@/lib/actions/reconcile', () => ({ reconcile: () => new Promise(() => undefined) }));
  const { db } = await import('@/lib/storage/database');
  const wakeAt = new Date(Date.now() + 3_600_000).toISOString();
  await db.reminders.put({ id: 'r1', personId: 'p1', state: 'live', wakeAt } as ReminderRow);
  let installed = (_details: { reason: string }) => {};
  vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener').mockImplementation((listener) => {
    installed = listener as typeof installed;
  });
  const { default: background } = await import('@/entrypoints/background/index');
  void background.main();
  installed({ reason: 'update' });
  await vi.waitFor(async () =>
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: Date.parse(wakeAt) }]),
  );
});
