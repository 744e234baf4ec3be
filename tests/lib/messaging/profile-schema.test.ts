import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseReadResult } from '@/lib/messaging/profile-schema';
import { aReading } from '@/tests/fixtures/people';

const good = { ok: true, profile: aReading(), missing: ['location'] };

test('a whole reading passes unchanged; what is unknown is dropped', () => {
  expect(parseReadResult(good)).toEqual(good);
  expect(parseReadResult({ ...good, extra: 1, profile: { ...aReading(), script: 'x' } })).toEqual(good);
  expect(parseReadResult({ ok: false, reason: 'stale-page' })).toEqual({ ok: false, reason: 'stale-page' });
});

test.each([
  ['another host', { profileUrl: 'https://www.linkedin.com.evil.example/in/dele' }],
  ['a script address', { profileUrl: 'javascript:alert(1)' }],
  ['no name', { name: { value: '', source: 'test', confidence: 'high' } }],
  ['a name of a megabyte', { name: { value: 'x'.repeat(1_000_000), source: 'test', confidence: 'high' } }],
  ['a confidence nobody knows', { title: { value: 'Engineer', source: 'test', confidence: 'certain' } }],
  ['a title that is no text', { title: { value: { html: '<b>' }, source: 'test', confidence: 'high' } }],
])('%s is an unknown layout: nothing is saved', (_words, changes) => {
  expect(parseReadResult({ ...good, profile: { ...aReading(), ...changes } })).toMatchObject({
    ok: false,
    reason: 'unknown-layout',
  });
});

test('whatever a page makes the reader say, the answer has the agreed shape', () => {
  fc.assert(
    fc.property(fc.anything(), (said) => {
      const { ok } = parseReadResult(said);
      expect(ok === true || ok === false).toBe(true);
    }),
  );
});
