import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderTemplate, slotsIn, templateErrors } from '@/lib/domain/templates/language';
import { SLOTS } from '@/lib/domain/templates/slots';
import { runs } from '@/tests/support/runs';

const values = {
  'call name': 'Priya',
  why: 'you moved into data',
  minutes: '20',
  'my name': 'J. P.',
} as const;

describe('a template is filled', () => {
  test.each([
    ['a value', 'Hi {call name},', 'Hi Priya,'],
    ['whatever the case and the spaces', 'Hi { Call Name },', 'Hi Priya,'],
    ['other words where there is no value', 'at {company|your company}', 'at your company'],
    ['the value before the other words', 'for {minutes|15} minutes', 'for 20 minutes'],
    ['nothing, with one space', 'I write. {share|} Thank you.', 'I write. Thank you.'],
    ['nothing at the start', '{share|} I write.', 'I write.'],
    ['nothing before a full stop', 'Thank you {talked|}.', 'Thank you.'],
    ['nothing at the end', 'Thank you. {share|}', 'Thank you.'],
    ['two nothings in a row', 'A. {share|} {names|} B.', 'A. B.'],
    ['a line of nothing goes', 'A.\n\n{share|}\n\nB.', 'A.\n\nB.'],
    ['braces themselves', 'a {{b}} c', 'a {b} c'],
    ['a full stop is not doubled', 'with {my name}.', 'with J. P.'],
    ['a value is not read again', '{call name}', 'Priya'],
  ])('%s', (_what, template, text) => {
    expect(renderTemplate(template, values)).toEqual({ ok: true, text });
  });

  test('braces in a value stay as they are', () => {
    expect(renderTemplate('{why}', { why: '{minutes} {{' })).toEqual({ ok: true, text: '{minutes} {{' });
  });
});

describe('a fault has a place and a sentence', () => {
  test.each([
    ['Hi {first name},', [3, 15], /“first name” is no name that can be filled/],
    ['Hi {call nam},', [3, 13], /Did you mean “call name”\?/],
    ['Hi {call name,', [3, 14], /not closed/],
    ['Hi {}', [3, 5], /no name/],
    ['Hi } there', [3, 4], /closes nothing/],
    ['A\nat {company}', [5, 14], /“company” has nothing to stand for here/],
    ['{a {b}', [0, 6], /inside another/],
  ])('%j', (template, at, message) => {
    const rendered = renderTemplate(template, values);
    expect(rendered).toMatchObject({ ok: false, errors: [{ at, message: expect.stringMatching(message) }] });
  });

  test('every fault is named at once; a missing value is no fault of the template itself', () => {
    expect(templateErrors('{nobody} and {company} and {nothing}')).toHaveLength(2);
    expect(slotsIn('{why} {call name} {why}')).toEqual(['why', 'call name']);
  });
});

test('any text at all is either filled or has faults inside it; nothing throws', () => {
  const bits = fc.constantFrom(
    '{',
    '}',
    '{{',
    '}}',
    '|',
    ' ',
    '\n',
    'call name',
    'company',
    'x',
    '{why}',
    '{share|}',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
      const template = parts.join('');
      const rendered = renderTemplate(template, values);
      if (rendered.ok) return;
      for (const { at, message } of rendered.errors) {
        expect(at[0]).toBeGreaterThanOrEqual(0);
        expect(at[1]).toBeLessThanOrEqual(template.length);
        expect(at[0]).toBeLessThan(at[1]);
        expect(message).toMatch(/[.?]$/);
      }
    }),
    { numRuns: runs(1000) },
  );
});

// How soon is a row of `npm run bench`.
test.each(['{', '{why|'])('a hundred thousand letters of “%s” are told to be wrong', (piece) => {
  expect(renderTemplate(piece.repeat(Math.floor(99_999 / piece.length)), values)).toMatchObject({
    ok: false,
  });
});

test('every name is said to the user once, with an example', () => {
  expect(new Set(SLOTS.map(({ name }) => name)).size).toBe(SLOTS.length);
  for (const { name, says, example } of SLOTS) {
    expect(name).toMatch(/^[a-z ]+$/);
    expect(says).toMatch(/\.$/);
    expect(example).not.toBe('');
  }
});
