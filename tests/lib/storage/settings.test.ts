import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeSettings } from '@/lib/actions/change-settings';
import { defaults, settingsFrom, type SettingsRow } from '@/lib/domain/settings';
import { readSettings } from '@/lib/storage/settings';
import { freshDatabase } from '@/tests/support/fresh-database';

freshDatabase();

test('an empty database has the defaults', async () => {
  expect(await readSettings()).toEqual(defaults());
});

test('one value changed leaves the others; two groups changed at once keep both', async () => {
  await changeSettings('sender', { name: 'Sam Tierney' });
  await Promise.all([
    changeSettings('sender', { about: 'I’m a nurse.' }),
    changeSettings('account', { premium: true }),
  ]);
  expect(await readSettings()).toMatchObject({
    sender: { name: 'Sam Tierney', about: 'I’m a nurse.', employer: '' },
    account: { premium: true },
  });
});

test('damaged rows never break the settings: each value is of its own kind', () => {
  const kinds = (settings: object) =>
    JSON.stringify(settings, (_key, value) => (typeof value === 'object' ? value : typeof value));
  const row = fc.record({
    group: fc.constantFrom('sender', 'saving', 'account', 'other'),
    value: fc.object(),
  });
  fc.assert(
    fc.property(fc.array(row as fc.Arbitrary<SettingsRow>), (rows) => {
      expect(kinds(settingsFrom(rows))).toBe(kinds(defaults()));
    }),
  );
});
