// The story of one person through the actions, with the browser's alarm and notices as the in-memory fake keeps them.
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '@/lib/actions/change-settings';
import { keepDraft } from '@/lib/actions/drafts';
import { markSent } from '@/lib/actions/mark-sent';
import { moveInterview, scheduleInterview } from '@/lib/actions/interviews';
import { reconcile } from '@/lib/actions/reconcile';
import { putBack, removePerson } from '@/lib/actions/remove-person';
import { savePerson } from '@/lib/actions/save-person';
import { undoStep } from '@/lib/actions/steps';
import { hoursAfter, minutesAfter } from '@/lib/domain/instant';
import { db } from '@/lib/storage/database';
import { aReading } from '@/tests/fixtures/people';
import { freshDatabase } from '@/tests/support/fresh-database';

freshDatabase();

const END = '2026-03-10T15:00:00.000Z';
const note = { kind: 'outreach', channel: 'connection-note', body: 'Hi Dele, 20 minutes?' } as const;
const thanks = {
  kind: 'thank-you',
  channel: 'email',
  subject: 'Thank you',
  body: 'Hi Dele, thank you.',
} as const;

/** The thank-you alone: what else comes up around a conversation has tests of its own. */
const OTHERS = [...Array(24).keys()].map((index) => `M${index + 1}`).filter((rule) => !/^M1[23]$/.test(rule));
OTHERS.push('M9v');

async function talked() {
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    timeZone: 'Europe/London',
  } as Intl.ResolvedDateTimeFormatOptions);
  await changeSettings('reminders', { off: OTHERS });
  const { person } = await savePerson(aReading());
  await scheduleInterview(person.id, {
    startAt: minutesAfter(END, -20),
    endAt: END,
    zone: 'Europe/London',
    format: 'phone',
  });
  return person.id;
}

const alarm = async () => {
  const found = await fakeBrowser.alarms.get('next-reminder');
  return found && new Date(found.scheduledTime).toISOString();
};
const notices = async () => Object.keys(await fakeBrowser.notifications.getAll());

describe('sending', () => {
  test('freezes the words with the step and moves the stage; undo brings the draft back', async () => {
    const { person } = await savePerson(aReading());
    await keepDraft(person.id, note);
    const stepId = await markSent(person.id, note);
    expect(await db.people.get(person.id)).toMatchObject({ stage: 'asked' });
    expect(await db.drafts.count()).toBe(0);
    expect(await db.steps.get(stepId)).toMatchObject({ kind: 'sent', message: note });
    await undoStep(stepId);
    expect(await db.people.get(person.id)).toMatchObject({ stage: 'saved' });
    expect(await db.drafts.toArray()).toMatchObject([note]);
  });
});

describe('removing somebody', () => {
  test('takes every row of them, and undo brings everything back with its reminder', async () => {
    const personId = await talked();
    await keepDraft(personId, thanks);
    const before = await Promise.all(db.tables.map((table) => table.toArray()));
    const removed = await removePerson(personId);
    const about = db.tables.filter(({ name }) => name !== 'settings');
    for (const table of about) expect(await table.count(), table.name).toBe(0);
    if (!removed) throw new Error('nothing was removed');
    await putBack(removed);
    expect(await Promise.all(db.tables.map((table) => table.toArray()))).toEqual(before);
    expect(await removePerson('nobody')).toBeUndefined();
  });
});

describe('reconcile', () => {
  test('sets one alarm for the first moment and shows nothing yet', async () => {
    await talked();
    await reconcile(hoursAfter(END, 1));
    expect(await alarm()).toBe(hoursAfter(END, 2));
    expect(await notices()).toEqual([]);
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
  });

  test('shows each nudge once, however often it runs', async () => {
    await talked();
    for (let round = 0; round < 3; round += 1) await reconcile(hoursAfter(END, 2));
    expect(await notices()).toEqual([
      `reminder|${(await db.reminders.toArray())[0]?.id}|${hoursAfter(END, 2)}`,
    ]);
    expect(await alarm()).toBe(hoursAfter(END, 20));
  });

  test('a browser that was closed for two days shows what it missed once, as late', async () => {
    await talked();
    await reconcile(hoursAfter(END, 70));
    const [row] = await db.reminders.toArray();
    expect(row).toMatchObject({
      rule: 'M13',
      text: 'Late is better than never. Thank Dele without excuses.',
    });
    expect(await notices()).toHaveLength(1);
    expect(await alarm()).toBeUndefined();
  });

  test('two that come up together are one notice', async () => {
    const first = await talked();
    const { person } = await savePerson(
      aReading({ profileUrl: 'https://www.linkedin.com/in/leila', memberId: 'ACoAALeila' }),
    );
    await scheduleInterview(person.id, {
      startAt: minutesAfter(END, -20),
      endAt: END,
      zone: 'Europe/London',
      format: 'video',
    });
    await reconcile(hoursAfter(END, 2));
    expect(first).not.toBe(person.id);
    expect(await notices()).toEqual([`reminders|${hoursAfter(END, 2)}`]);
  });

  test('thanking settles it: the notice goes, the alarm goes, and undo brings the reminder back', async () => {
    const personId = await talked();
    await reconcile(hoursAfter(END, 2));
    const stepId = await markSent(personId, thanks);
    await reconcile(hoursAfter(END, 3));
    expect(await notices()).toEqual([]);
    expect(await alarm()).toBeUndefined();
    expect(await db.reminders.count()).toBe(0);
    await undoStep(stepId);
    expect(await db.reminders.count()).toBe(1);
  });

  test('moving the conversation moves the alarm; undo moves it back', async () => {
    await talked();
    const [interview] = await db.interviews.toArray();
    const later = hoursAfter(END, 48);
    const stepId = await moveInterview(interview?.id ?? '', {
      startAt: minutesAfter(later, -20),
      endAt: later,
      zone: 'Europe/London',
      format: 'phone',
    });
    await reconcile(hoursAfter(END, 1));
    expect(await alarm()).toBe(hoursAfter(later, 2));
    await undoStep(stepId ?? '');
    await reconcile(hoursAfter(END, 1));
    expect(await alarm()).toBe(hoursAfter(END, 2));
  });

  test('stopped after showing and before writing it down: shown again under the same id, so not doubled', async () => {
    await talked();
    await reconcile(hoursAfter(END, 2));
    const [row] = await db.reminders.toArray();
    if (!row) throw new Error('no reminder');
    const { shownAt: _lost, ...before } = row;
    await db.reminders.put({ ...before, wakeAt: hoursAfter(END, 2) });
    await reconcile(hoursAfter(END, 2));
    expect(await notices()).toHaveLength(1);
  });
});
