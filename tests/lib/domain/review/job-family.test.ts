import { expect, test } from 'vitest';
import { family, headOf } from '@/lib/domain/review/job-family';

test.each([
  ['(?:pass|send) (?:on )?my cv', '(?:pass|send)'],
  ['(?:a(?:b|c)|[)]) word', '(?:a(?:b|c)|[)])'],
  ['short of (?:hands|staff)', 'short of'],
  ['(?:please )?refer', undefined],
  ['between jobs|laid off', undefined],
  ['(?:one) two|three', undefined],
  ['[a-z]+ word', undefined],
])('every match of %s begins with %s', (source, head) => {
  expect(headOf(source)?.trim()).toBe(head);
});

test('a pattern is there for a text that begins as it does, and stays', () => {
  const { patternsFor } = family(/cv/, ['(?:pass|send) my cv', 'short of (?:hands|staff)']);
  expect(patternsFor('nothing of the kind')).toHaveLength(0);
  expect(patternsFor('please send my cv')).toHaveLength(1);
  expect(patternsFor('nothing of the kind')).toHaveLength(1);
  expect(patternsFor('they are short of staff').map(({ source }) => source)).toHaveLength(2);
});
