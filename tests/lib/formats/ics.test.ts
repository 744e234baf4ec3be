// Read back by an independent reader: what we write is what another program sees.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test, vi } from 'vitest';
import { calendarFile } from '@/lib/formats/ics';
import type { CalendarEvent } from '@/lib/formats/ics/event';
import { plainLine, plainText } from '@/lib/formats/ics/text';
import { runs } from '@/tests/support/runs';

// Any text takes a while to make up on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

function anEvent(changes: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: 'i1@parley.invalid',
    sequence: 0,
    stamp: '2026-03-01T08:00:00.000Z',
    start: '2026-03-10T10:00:00.000Z',
    end: '2026-03-10T10:20:00.000Z',
    summary: 'Call with Dele Ade',
    ...changes,
  };
}

const eventsIn = (file: string) => new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
const read = (event: CalendarEvent) => eventsIn(calendarFile([event]))[0]!;
const valueOf = (event: CalendarEvent, name: string) => read(event).getFirstPropertyValue(name);

/** Names and places as people have them, and as somebody might try to break in with them. */
const awkward = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'Ade, Dele',
          'Room 4; second floor',
          'a\\b',
          '\\n',
          '\n',
          '\r\n',
          '\r',
          '\t',
          '\u2028',
          '\u0085',
          '\0',
        ],
        ...[
          '🌿',
          '👩🏽‍💻',
          'Zoë',
          'यश',
          'محمد علي',
          'שרה כהן',
          '王小明',
          '\u202E',
          '\uFEFF',
          '"',
          ':',
          'x'.repeat(70),
        ],
        ...['END:VEVENT', '\r\nATTENDEE:mailto:a@example.com', '\nBEGIN:VALARM', '\r\n '],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('one event', () => {
  test('as a calendar program reads it', () => {
    const event = read(
      anEvent({ sequence: 2, location: '1 High St', url: 'https://meet.example/a', alarms: [10, 0] }),
    );
    const parsed = new ICAL.Event(event);
    expect(parsed.uid).toBe('i1@parley.invalid');
    expect(parsed.sequence).toBe(2);
    expect(parsed.startDate.toJSDate().toISOString()).toBe('2026-03-10T10:00:00.000Z');
    expect(parsed.endDate.toJSDate().toISOString()).toBe('2026-03-10T10:20:00.000Z');
    expect(parsed.location).toBe('1 High St');
    expect(String(event.getFirstPropertyValue('url'))).toBe('https://meet.example/a');
    expect(event.getFirstPropertyValue('status')).toBe('CONFIRMED');
    const triggers = event
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    expect(triggers.map((one) => ICAL.Duration.fromString(one).toSeconds() + 0)).toEqual([-600, 0]);
  });

  test('called off, private, free: each said in its own line, and no alarm rings for it', () => {
    const event = anEvent({ status: 'CANCELLED', isPrivate: true, isFree: true, alarms: [10] });
    expect(['status', 'class', 'transp'].map((name) => valueOf(event, name))).toEqual([
      'CANCELLED',
      'PRIVATE',
      'TRANSPARENT',
    ]);
    expect(read(event).getAllSubcomponents('valarm')).toEqual([]);
  });

  test('an end before the start is no end', () => {
    expect(read(anEvent({ end: '2026-03-10T09:00:00.000Z' })).hasProperty('dtend')).toBe(false);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.com',
    'not an address',
    'mailto:a@example.com',
  ])('%s is no web address and is left out', (url) => {
    expect(read(anEvent({ url })).hasProperty('url')).toBe(false);
  });

  test.each(['', 'tomorrow', '+012026-01-01T00:00:00.000Z'])('"%s" is refused as a time', (start) => {
    expect(() => calendarFile([anEvent({ start })])).toThrow(RangeError);
  });

  test('numbers that are none become none', () => {
    const event = anEvent({ sequence: Number.NaN, alarms: [-5, Number.POSITIVE_INFINITY, 2.4] });
    expect(valueOf(event, 'sequence')).toBe(0);
    expect(calendarFile([event]).match(/TRIGGER:.*/g)).toEqual([
      'TRIGGER:-PT0M',
      'TRIGGER:-PT0M',
      'TRIGGER:-PT2M',
    ]);
  });
});

describe('whatever names and places hold', () => {
  test('another reader gets the same words back', () => {
    fc.assert(
      fc.property(awkward, awkward, awkward, (summary, location, text) => {
        const event = anEvent({ summary, location, description: text });
        expect(valueOf(event, 'summary') ?? '').toBe(plainLine(summary));
        expect(valueOf(event, 'location') ?? '').toBe(plainText(location));
        expect(valueOf(event, 'description') ?? '').toBe(plainText(text));
      }),
      { numRuns: runs(150) },
    );
  });

  test('no line is longer than 75 octets, each ends in CRLF, none holds a control character', () => {
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(awkward, awkward, fc.webUrl({ withQueryParameters: true }), (summary, location, url) => {
        const file = calendarFile([anEvent({ summary, location, url, uid: location, alarms: [10] })]);
        expect(file.endsWith('\r\n')).toBe(true);
        for (const line of file.slice(0, -2).split('\r\n')) {
          expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cc}/u);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test('nothing breaks out of its value: the same properties and parts, whatever is written into them', () => {
    const shape = (event: CalendarEvent) => {
      const parsed = read(event);
      return [parsed, ...parsed.getAllSubcomponents()].map((part) =>
        [part.name, ...part.getAllProperties().map(({ name }) => name)].join(' '),
      );
    };
    const plain = shape(anEvent({ location: 'x', description: 'x', alarms: [10] }));
    fc.assert(
      fc.property(awkward, awkward, (one, two) => {
        const event = anEvent({
          uid: `i${one}`,
          summary: one,
          location: `x${two}`,
          description: `x${one}`,
          alarms: [10],
        });
        expect(shape(event)).toEqual(plain);
        expect(eventsIn(calendarFile([event, anEvent()]))).toHaveLength(2);
      }),
      { numRuns: runs(150) },
    );
  });

  test('a place that carries a line of its own stays a place', () => {
    const place = 'x\r\nATTACH:http://example.com/a.exe';
    expect(valueOf(anEvent({ location: place }), 'location')).toBe('x\nATTACH:http://example.com/a.exe');
    expect(read(anEvent({ location: place })).hasProperty('attach')).toBe(false);
  });

  test('an address cannot carry a line of its own', () => {
    const url = 'https://example.com/a\r\nATTACH:http://example.com/b';
    expect(read(anEvent({ url })).hasProperty('attach')).toBe(false);
  });
});
