// Holds the whole checkout against design.md section 3 and the habits of models.md: one test per rule, one sentence of
// help per fault. The rules live in tests/house; each is proved to bite in tests/house/*.test.ts.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from './house/rules';
import { readHouse } from './house/tree';

const house = readHouse(fileURLToPath(new URL('..', import.meta.url)));

test('the house was read', () => {
  expect(house.files.has('package.json')).toBe(true);
  expect(house.files.size).toBeGreaterThan(20);
});

// A plain loop: test.each would cut the names short.
for (const { name, check } of rules) {
  test(name, () => {
    const faults = check(house).map(({ where, problem, help }) => `${where} ${problem}\n  → ${help}`);
    if (faults.length === 0) return;
    const error = new Error(`\n${faults.join('\n')}\n`);
    error.stack = error.message; // where this very line stands helps nobody
    throw error;
  });
}
