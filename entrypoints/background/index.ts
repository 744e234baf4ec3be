/**
 * The background: registers every listener in its first turn, keeps nothing in memory, and looks at the reminders at every start,
 * whatever woke it. See libraries.md R2 and R7 for why.
 */
import { defineBackground } from '#imports';
import { armWakeUp } from '@/lib/actions/arm-wake-up';
import { applyWayToSave } from '@/lib/actions/change-settings';
import { openNotice, pressNoticeButton } from '@/lib/actions/open-reminder';
import { noticeSeen } from '@/lib/actions/raised';
import { reconcile } from '@/lib/actions/reconcile';
import { receive } from '@/lib/messaging/receive';
import { browser } from '@/lib/platform/browser';
import { report } from '@/lib/platform/log';
import { HAS_BUTTONS } from '@/lib/platform/notices';
import { openPage } from '@/lib/platform/tabs';
import { addMenu, saveFromMenu, saveFromShortcut } from './doors';
import { handlers } from './handlers';

const AFTER_START_MS = 250;

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(receive(handlers));
  browser.alarms.onAlarm.addListener(() => void settle('alarm', reconcile()));
  browser.notifications.onClicked.addListener(
    (noticeId) => void settle('notification', openNotice(noticeId)),
  );
  browser.notifications.onClosed.addListener(
    (noticeId) => void settle('closed notification', noticeSeen(noticeId)),
  );
  if (HAS_BUTTONS) {
    browser.notifications.onButtonClicked.addListener(
      (noticeId, button) => void settle('notification button', pressNoticeButton(noticeId, button)),
    );
  }
  browser.runtime.onStartup.addListener(() => void settle('start-up', reconcile()));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void settle('menu', addMenu());
    void settle('page button', applyWayToSave());
    // An update has cleared the alarm, and planning everybody anew takes time: what is planned already comes first.
    void settle(
      'install',
      armWakeUp().then(() => reconcile()),
    );
    if (reason === 'install') void settle('welcome', openPage('welcome.html'));
  });
  browser.contextMenus.onClicked.addListener(
    (click, tab) => void settle('menu click', saveFromMenu(click, tab)),
  );
  browser.commands.onCommand.addListener(
    (command, tab) => void settle('shortcut', saveFromShortcut(command, tab)),
  );

  // A click that started the worker is answered first; what every start looks after can wait this long.
  setTimeout(() => {
    void settle('page button', applyWayToSave());
    void settle('start', reconcile());
  }, AFTER_START_MS);
});

/** An unexpected failure is reported with its place; the next event finds the background as it was. */
async function settle(place: string, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    report(place, error);
  }
}
