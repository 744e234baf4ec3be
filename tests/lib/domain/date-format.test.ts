import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatApart, formatIn } from '@/lib/domain/date-format';

const zones = ['Europe/London', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Kiritimati', 'Etc/UTC'];
const shapes: Intl.DateTimeFormatOptions[] = [
  { weekday: 'long' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { hour: 'numeric', minute: '2-digit' },
  { dateStyle: 'full', timeStyle: 'short' },
];

test('an instant reads as a format made for it alone would read', () => {
  const instants = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
  const locales = fc.constantFrom('en-GB', 'en-US', 'de', 'ar');
  const property = fc.property(
    instants,
    fc.constantFrom(...zones),
    fc.constantFrom(...shapes),
    locales,
    (at, zone, shape, locale) => {
      const alone = new Intl.DateTimeFormat(locale, { ...shape, timeZone: zone }).format(at);
      expect(formatIn(zone, at.toISOString(), locale, shape)).toBe(alone);
      expect(formatIn(zone, at.getTime(), locale, shape)).toBe(alone);
    },
  );
  fc.assert(property);
});

test.each([
  [-1, 'day', 'en-GB', 'yesterday'],
  [3, 'day', 'en-GB', 'in 3 days'],
  [-1, 'hour', 'en-GB', '1 hour ago'],
  [-1, 'day', 'de', 'gestern'],
] as const)('%i %s in %s is "%s"', (count, unit, locale, words) => {
  expect(formatApart(count, unit, locale)).toBe(words);
});

test.each([
  ['an instant that is none', () => formatIn('Etc/UTC', 'soon', 'en-GB', { weekday: 'long' })],
  ['a zone that is none', () => formatIn('Mars/Olympus', 0, 'en-GB', { weekday: 'long' })],
])('%s is refused', (_, format) => {
  expect(format).toThrow(RangeError);
});
