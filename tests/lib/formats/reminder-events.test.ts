import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile } from '@/lib/formats/ics';
import { reminderEvents } from '@/lib/formats/reminder-events';

const NOW = '2026-03-10T12:00:00.000Z';
const thanks = {
  id: 'thank-you:i1',
  text: 'Thank Dele while it is fresh.',
  dueAt: '2026-03-11T15:00:00.000Z',
  nudges: ['2026-03-10T11:00:00.000Z', '2026-03-11T11:00:00.000Z'],
};
const open = { discreet: false, now: NOW };
const starts = (reminders: Parameters<typeof reminderEvents>[0]) =>
  reminderEvents(reminders, open).map(({ start }) => start);

test('an entry of a quarter of an hour at the next time it comes up, with an alarm, taking no time', () => {
  expect(reminderEvents([thanks], open)).toEqual([
    {
      uid: 'thank-you:i1@parley.invalid',
      sequence: 0,
      stamp: NOW,
      start: '2026-03-11T11:00:00.000Z',
      end: '2026-03-11T11:15:00.000Z',
      summary: 'Thank Dele while it is fresh.',
      alarms: [0],
      isFree: true,
    },
  ]);
});

test.each([
  [
    'all nudges gone: when it is due',
    { ...thanks, nudges: ['2026-03-10T11:00:00.000Z'] },
    ['2026-03-11T15:00:00.000Z'],
  ],
  [
    'no nudges: when it is due',
    { id: 'a', text: 'x', dueAt: '2026-03-11T15:00:00.000Z' },
    ['2026-03-11T15:00:00.000Z'],
  ],
  [
    'put off: until then',
    { ...thanks, snoozedUntil: '2026-03-12T09:00:00.000Z' },
    ['2026-03-12T09:00:00.000Z'],
  ],
  [
    'put off until a time that has come: its next',
    { ...thanks, snoozedUntil: NOW },
    ['2026-03-11T11:00:00.000Z'],
  ],
  ['come up for the last time: left out', { ...thanks, dueAt: NOW, nudges: [NOW] }, []],
])('%s', (_words, reminder, expected) => {
  expect(starts([reminder])).toEqual(expected);
});

test('in order of time', () => {
  const late = { ...thanks, id: 'b', snoozedUntil: '2026-03-12T09:00:00.000Z' };
  expect(starts([late, thanks])).toEqual(['2026-03-11T11:00:00.000Z', '2026-03-12T09:00:00.000Z']);
});

test('in discreet mode the file holds no word of it', () => {
  const file = calendarFile(reminderEvents([thanks], { discreet: true, now: NOW }));
  const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!;
  expect(event.getFirstPropertyValue('summary')).toBe('Reminder');
  expect(event.getFirstPropertyValue('class')).toBe('PRIVATE');
  expect(file).not.toContain('Dele');
});
