import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test, vi } from 'vitest';
import { calendarFile } from '@/lib/formats/ics';
import { meetingEvent } from '@/lib/formats/meeting-event';
import { anInterview, aPerson } from '@/tests/fixtures/people';

// Any text takes a while to make up on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const NOW = '2026-03-01T08:00:00.000Z';
const open = { discreet: false, now: NOW };
const discreet = { discreet: true, now: NOW };

test('a video call: who, when in the agreed zone, the link, ten minutes to get ready', () => {
  const interview = anInterview({
    format: 'video',
    link: 'https://meet.example/a',
    zone: 'America/New_York',
  });
  expect(meetingEvent(interview, aPerson(), { ...open, senderName: 'Mina Berg' })).toEqual({
    uid: 'i1@parley.invalid',
    sequence: 0,
    stamp: NOW,
    start: '2026-03-10T14:40:00.000Z',
    end: '2026-03-10T15:00:00.000Z',
    summary: 'Video call with Dele Ade (Fenwright)',
    description: [
      '10:40 to 11:00 America/New_York, Tuesday 10 March 2026',
      'Dele Ade, Analytics engineer, Fenwright, and Mina Berg',
      'Link: https://meet.example/a',
    ].join('\n'),
    location: 'https://meet.example/a',
    url: 'https://meet.example/a',
    alarms: [10],
    status: 'CONFIRMED',
  });
});

describe('what belongs to its kind', () => {
  test('a phone call names the number', () => {
    const event = meetingEvent(anInterview({ phone: '+44 20 7946 0000' }), aPerson(), open);
    expect(event.summary).toBe('Call with Dele Ade (Fenwright)');
    expect(event.description).toContain('Phone: +44 20 7946 0000');
  });

  test('in person: the place, and the alarm when it is time to leave', () => {
    const visit = anInterview({ format: 'in-person', place: '1 High St, London', travelMinutes: 35 });
    const event = meetingEvent(visit, aPerson(), open);
    expect(event).toMatchObject({
      summary: 'Conversation with Dele Ade (Fenwright)',
      location: '1 High St, London',
      alarms: [45],
    });
  });

  test('nothing is said about what is not known', () => {
    const event = meetingEvent(anInterview(), { name: 'Dele Ade' }, open);
    expect(event.summary).toBe('Call with Dele Ade');
    expect(event.description).toBe('14:40 to 15:00 Europe/London, Tuesday 10 March 2026\nDele Ade');
    expect(event).not.toHaveProperty('location');
  });
});

describe('a change is a change of the same entry', () => {
  test('moved: the same uid, a higher sequence', () => {
    const moved = anInterview({
      startAt: '2026-03-11T14:40:00.000Z',
      endAt: '2026-03-11T15:00:00.000Z',
      calendarSequence: 3,
    });
    expect(meetingEvent(moved, aPerson(), open)).toMatchObject({ uid: 'i1@parley.invalid', sequence: 3 });
  });

  test('called off: said in the status and, for programs that do not look there, in the title', () => {
    const off = meetingEvent(anInterview({ state: 'called-off', calendarSequence: 1 }), aPerson(), open);
    expect(off).toMatchObject({ status: 'CANCELLED', isFree: true, sequence: 1 });
    expect(off.summary).toBe('Called off: Call with Dele Ade (Fenwright)');
  });
});

describe('in discreet mode', () => {
  test.each([
    ['phone', 'Call'],
    ['video', 'Call'],
    ['in-person', 'Appointment'],
  ] as const)('%s is %s, and private', (format, summary) => {
    expect(meetingEvent(anInterview({ format }), aPerson(), discreet)).toMatchObject({
      summary,
      isPrivate: true,
    });
  });

  test('no word of the person, the place or the link is in the file', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{6,10}qx$/);
    fc.assert(
      fc.property(word, word, word, word, (name, company, place, sender) => {
        const interview = anInterview({
          format: 'in-person',
          place,
          link: `https://${place}.example/`,
          phone: place,
        });
        const event = meetingEvent(interview, aPerson({ name, company, title: company }), {
          ...discreet,
          senderName: sender,
        });
        const file = calendarFile([event]).toLowerCase();
        for (const secret of [name, company, place, sender]) expect(file).not.toContain(secret.toLowerCase());
      }),
    );
  });
});

test('a name with a comma, a line break and an emoji comes back as it is', () => {
  const person = aPerson({ name: 'Ade, Dele 🌿\nATTENDEE:x', company: 'Fen; wright\\' });
  const file = calendarFile([meetingEvent(anInterview({ place: 'שדרות 1, תל אביב' }), person, open)]);
  const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!;
  expect(event.getFirstPropertyValue('summary')).toBe('Call with Ade, Dele 🌿 ATTENDEE:x (Fen; wright\\)');
  expect(event.getFirstPropertyValue('location')).toBe('שדרות 1, תל אביב');
  expect(event.hasProperty('attendee')).toBe(false);
});
