import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
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
