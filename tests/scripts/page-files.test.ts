import { expect, test } from 'vitest';
import { pageFiles } from '@/scripts/page-files';

/** Who imports whom, in a house of a few files. */
const IMPORTS: Record<string, string[]> = {
  'entrypoints/popup/index.html': ['entrypoints/popup/Popup.tsx'],
  'entrypoints/popup/Popup.tsx': ['entrypoints/screens/TodayScreen.tsx', 'react'],
  'entrypoints/screens/TodayScreen.tsx': ['components/Row.tsx', 'react'],
  'entrypoints/screens/PersonScreen.tsx': ['components/Row.tsx', 'components/Letter.tsx'],
  'components/Letter.tsx': ['react'],
};

const groupsOf = (folder: string) => {
  const { codeSplitting } = pageFiles(folder);
  if (typeof codeSplitting !== 'object') throw new Error('the files are not split');
  return codeSplitting.groups ?? [];
};

/** The groups that take a module, first the one that has it. */
function placeOf(path: string, gone?: string): string[] {
  const at = (name: string) => (name.includes('/') ? `/house/${name}` : name);
  const importedIds = (id: string) => (IMPORTS[id.replace('/house/', '')] ?? []).map(at);
  const infoOf = (id: string) => (gone && id.endsWith(gone) ? null : { importedIds: importedIds(id) });
  const chunking = { getModuleInfo: infoOf };
  return groupsOf('\\house')
    .toSorted((a, b) => (b.priority ?? 0) - (a.priority ?? 0))
    .flatMap(({ name }) => (typeof name === 'function' ? (name(at(path), chunking as never) ?? []) : []));
}

test.each([
  ['what Today needs is in the ground', 'entrypoints/screens/TodayScreen.tsx', ['ground']],
  ['so is what it stands on', 'react', ['ground']],
  ['what a person needs too stays there', 'components/Row.tsx', ['ground']],
  ['what only a person needs comes with the person', 'components/Letter.tsx', ['person']],
  ['a door is in no file that another loads', 'entrypoints/popup/Popup.tsx', []],
  ['what neither needs is left to the bundler', 'entrypoints/screens/TalkPart.tsx', []],
])('%s', (_, path, files) => {
  expect(placeOf(path)).toEqual(files);
});

test('a beginning that is no module any more is said', () => {
  expect(() => placeOf('react', 'drafting/compose.ts')).toThrow('no page has lib/domain/drafting/compose.ts');
});

test('the name of a file does not say who shares it', () => {
  const { chunkFileNames, assetFileNames } = pageFiles('/house');
  const named = (name: unknown, given: object) => (typeof name === 'function' ? name(given) : name);
  expect(named(chunkFileNames, { name: 'shared~popup~dashboard' })).toBe('chunks/shared-[hash].js');
  expect(named(assetFileNames, { names: ['shared~popup.css'] })).toBe('assets/shared-[hash][extname]');
});
