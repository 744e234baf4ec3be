import { describe, expect, test } from 'vitest';
import { noticeFor, reminderOfNotice, type DueNotice } from '@/lib/domain/reminders/notice';

const one = (id: string, text: string, until?: string, personId = id): DueNotice => ({
  reminder: { id, personId, text, does: { open: 'person' }, ...(until && { until, byHour: true }) },
  name: 'Dele Ade',
  nudge: '2026-03-10T09:00:00.000Z',
});

describe('a notification', () => {
  test('of nothing is none', () => {
    expect(noticeFor([])).toBeUndefined();
  });

  test('of one reminder says it, with the name below', () => {
    expect(noticeFor([one('thank-you:i1', 'Thank Dele while it is fresh.')])).toEqual({
      id: 'reminder|thank-you:i1|2026-03-10T09:00:00.000Z',
      title: 'Thank Dele while it is fresh.',
      message: 'Dele Ade. Press to open it.',
    });
  });

  test('of several is one bundle that counts and lists', () => {
    const due = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => one(letter, `Text ${letter}.`));
    expect(noticeFor(due)).toEqual({
      id: 'reminders|2026-03-10T09:00:00.000Z',
      title: '6 things to come back to',
      message: 'Text a.\nText b.\nText c.\nText d.\nAnd 2 more.',
    });
  });

  test('of one person leads to the message to write, whatever else is due with them', () => {
    const debrief = one('debrief:i1', 'Three minutes.', undefined, 'p1');
    const thanks = one('thank-you:i1', 'Thank Dele while it is fresh.', undefined, 'p1');
    const writing = { ...thanks, reminder: { ...thanks.reminder, does: { draft: 'thank-you' as const } } };
    expect(noticeFor([debrief, writing])).toMatchObject({
      id: 'reminder|thank-you:i1|2026-03-10T09:00:00.000Z',
      title: 'Thank Dele while it is fresh.',
    });
    expect(noticeFor([debrief, thanks])?.id).toContain('debrief:i1');
  });

  test('leave now is not hidden in a bundle', () => {
    const due = [one('leave:i1', 'Leave now.', '2026-03-10T10:00:00.000Z'), one('b', 'Text b.')];
    expect(noticeFor(due)).toMatchObject({ title: 'Leave now.', message: 'Text b.' });
  });

  test.each([[['Thank Dele at Fenwright.']], [['Thank Dele at Fenwright.', 'Write to Marta.']]])(
    'discreet says neither who nor what: %j',
    (texts) => {
      const notice = noticeFor(
        texts.map((text, index) => one(`r${index}`, text)),
        true,
      );
      expect(notice?.title).toBe('Parley: something to come back to');
      expect(`${notice?.title} ${notice?.message}`).not.toMatch(/Dele|Fenwright|Marta|[Tt]hank|[Ww]rite/);
      expect(reminderOfNotice(notice?.id ?? '')).toBeDefined();
    },
  );

  test('its id leads back', () => {
    expect(reminderOfNotice('reminder|thank-you:i1|2026')).toEqual({ reminderId: 'thank-you:i1' });
    expect(reminderOfNotice('reminders|2026')).toBe('bundle');
    expect(reminderOfNotice('something-else')).toBeUndefined();
  });
});
