import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { calendarFileName } from '@/lib/formats/calendar-file-name';

// Any text takes a while to make up on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

test.each([
  ['Dele Ade', 'conversation-dele-ade.ics'],
  ["Seán O'Brien, PhD", 'conversation-seán-obrien-phd.ics'],
  ['王小明', 'conversation-王小明.ics'],
  ['محمد علي', 'conversation-محمد-علي.ics'],
  ['../../etc/passwd', 'conversation-etc-passwd.ics'],
  ['CON', 'conversation-con.ics'],
  ['🌿', 'conversation.ics'],
  ['𠀀'.repeat(100), `conversation-${'𠀀'.repeat(40)}.ics`],
  ['x\u202Egnp.exe', 'conversation-x-gnp-exe.ics'],
])('%s is saved as %s', (name, expected) => {
  expect(calendarFileName({ name }, false)).toBe(expected);
});

test('it names nobody in discreet mode, and when it is about nobody', () => {
  expect(calendarFileName({ name: 'Dele Ade' }, true)).toBe('appointment.ics');
  expect(calendarFileName(undefined, false)).toBe('reminders.ics');
});

test('any name: letters, digits and hyphens, short enough for a disk', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
      const file = calendarFileName({ name }, false);
      expect(file).toMatch(/^conversation(?:-[\p{L}\p{M}\p{N}]+)*\.ics$/u);
      expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(255);
    }),
  );
});
