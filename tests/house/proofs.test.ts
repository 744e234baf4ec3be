// Each rule is shown a small house that breaks it and must say so; and no rule may go without such a proof.
import { expect, test } from 'vitest';
import { habitProofs } from './habit-proofs';
import { structureProofs } from './structure-proofs';
import { rules } from './rules';
import { houseOf } from './tree';

const proofs = [...structureProofs, ...habitProofs];

// A plain loop: test.each would cut the names short.
for (const { rule, files, built, faults } of proofs) {
  test(`${rule}: ${faults.length === 0 ? 'lets sound code be' : faults.join(' · ')}`, () => {
    const check = rules.find(({ name }) => name === rule)?.check;
    if (!check) throw new Error(`No rule is called "${rule}"`);
    const found = check(houseOf(files, built && { built: new Map(Object.entries(built)) }));
    const said = found.map(({ where, problem }) => `${where} ${problem}`);
    expect(said).toHaveLength(faults.length);
    for (const fault of faults)
      expect(
        said.some((text) => text.includes(fault)),
        `${fault} in ${said.join('; ')}`,
      ).toBe(true);
    for (const { help } of found) expect(help).toMatch(/^[A-Z].{20,}[.)]$/);
  });
}

test('every rule is proved to bite', () => {
  const proved = new Set(proofs.filter(({ faults }) => faults.length > 0).map(({ rule }) => rule));
  expect(rules.map(({ name }) => name).filter((name) => !proved.has(name))).toEqual([]);
});
