/**
 * Which scripts of our pages travel in one file. Every file costs a page about two milliseconds, however small it is, and the bundler by
 * itself makes one of all that the same pages share: a person in the popup came in 45, and half of the wait was for the asking.
 */
import type { Rolldown } from 'vite';

interface Chunking {
  getModuleInfo(id: string): Pick<Rolldown.ModuleInfo, 'importedIds'> | null;
}

/** What is needed at the same moment, by the modules it begins with. What two of them need goes with the first. */
const TOGETHER = {
  ground: ['entrypoints/popup/index.html'],
  person: [
    'entrypoints/screens/PersonScreen.tsx',
    'entrypoints/screens/draft/OtherKinds.tsx',
    'lib/domain/drafting/compose.ts',
    'lib/domain/drafting/draft-context.ts',
    'lib/domain/drafting/review-context.ts',
  ],
};

/** What the other screens share is put together as long as less than this (bytes, before it is packed) is fetched for nothing. */
const FETCHED_FOR_NOTHING = 16_000;

/** For the output of the bundler that builds the pages; `folder` is that of the project. */
export function pageFiles(folder: string): Rolldown.OutputOptions {
  const root = folder.replaceAll('\\', '/');
  const files = Object.keys(TOGETHER);
  let placed: Map<string, string> | undefined;
  const placeOf = (id: string, chunking: Chunking) => (placed ??= places(root, chunking)).get(id);
  return {
    chunkFileNames: ({ name }) => `chunks/${short(name)}-[hash].js`,
    assetFileNames: ({ names: [name = ''] }) => `assets/${short(name)}-[hash][extname]`,
    codeSplitting: {
      groups: [
        ...files.map((file, index) => ({
          name: (id: string, chunking: Chunking) => (placeOf(id, chunking) === file ? file : null),
          priority: files.length - index,
        })),
        {
          name: 'shared',
          minShareCount: 2,
          entriesAware: true,
          entriesAwareMergeThreshold: FETCHED_FOR_NOTHING,
        },
      ],
    },
  };
}

/** The bundler puts into a name who shares it, which may be everybody. */
const short = (name: string) => name.replace(/[~.].*/, '');

/** The file of every module that one of them begins with, or that those import. */
function places(root: string, chunking: Chunking): Map<string, string> {
  const placed = new Map<string, string>();
  const seen = new Set<string>();
  const follow = (id: string, file: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    if (!isOfOneDoor(id, root)) placed.set(id, file);
    for (const next of chunking.getModuleInfo(id)?.importedIds ?? []) follow(next, file);
  };
  for (const [file, starts] of Object.entries(TOGETHER)) {
    for (const start of starts) {
      const id = `${root}/${start}`;
      // It would be left to the bundler without a word, and the popup be slow again.
      if (!chunking.getModuleInfo(id))
        throw new Error(`scripts/page-files.ts: no page has ${start} any more`);
      follow(id, file);
    }
  }
  return placed;
}

/** A door does something as soon as it is there, so no other may load it. */
const isOfOneDoor = (id: string, root: string) =>
  id.startsWith(`${root}/entrypoints/`) && !id.startsWith(`${root}/entrypoints/screens/`);
