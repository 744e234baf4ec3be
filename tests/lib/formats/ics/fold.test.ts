import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { foldLine } from '@/lib/formats/ics/fold';

// Any text takes a while to make up on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const octets = (text: string) => new TextEncoder().encode(text).length;

test.each([
  ['75 octets stay on one line', 'x'.repeat(75), ['x'.repeat(75)]],
  ['the 76th starts the next, after a space', 'x'.repeat(76), ['x'.repeat(75), ' x']],
  ['a letter of two octets is not cut', 'x'.repeat(74) + 'é', ['x'.repeat(74), ' é']],
  ['an emoji of four octets is not cut', 'x'.repeat(72) + '🌿y', ['x'.repeat(72), ' 🌿y']],
  ['a following line holds 74 and the space', 'x'.repeat(150), ['x'.repeat(75), ' ' + 'x'.repeat(74), ' x']],
])('%s', (_words, line, expected) => {
  expect(foldLine(line).split('\r\n')).toEqual(expected);
});

test('whatever the line: no part over 75 octets, and unfolding gives it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const line = text.replace(/[\r\n]/g, '').toWellFormed();
      const folded = foldLine(line);
      for (const part of folded.split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
      expect(folded.replaceAll('\r\n ', '')).toBe(line);
    }),
  );
});
