// Copies of templates: told apart where ours have one name for several channels.
import { expect, test } from 'vitest';
import { ownCopyOf } from '@/entrypoints/screens/draft/own-copy';
import { TEMPLATES } from '@/lib/domain/templates/choose';

test('no two copies of one kind have the same name', () => {
  const names = TEMPLATES.map((template) => `${template.kind}: ${ownCopyOf(template).name}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('a name of its own is not made longer', () => {
  const own = TEMPLATES.find(({ name }) => name === 'First call');
  expect(own && ownCopyOf(own).name).toBe('First call (mine)');
});
