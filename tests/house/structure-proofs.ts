// For each rule a small house that breaks it, and what the rule must say; then houses that look alike and are sound.

export interface Proof {
  rule: string;
  files: Record<string, string>;
  built?: Record<string, string>;
  /** Parts of "where problem", one per fault; none for a sound house. */
  faults: string[];
}

const proof = (rule: string, files: Record<string, string>, ...faults: string[]): Proof => ({
  rule,
  files,
  faults,
});
const WALLS = 'every room uses only the rooms and packages below it';
const PURE = 'pure rooms take everything as an argument';

const walls: Proof[] = [
  proof(
    'every file is in a room of the plan',
    { 'lib/odd/a.ts': '', 'lib/domain/b.ts': '' },
    'lib/odd/a.ts is in no room',
  ),
  proof(
    WALLS,
    { 'lib/domain/a.ts': "import type { Row } from '@/lib/storage/people';" },
    'a.ts:1 imports @/lib/storage/people',
  ),
  proof(WALLS, { 'lib/domain/a.ts': "import { z } from 'zod';" }, 'imports zod'),
  proof(WALLS, { 'lib/domain/a-schema.ts': "import { z } from 'zod/mini';" }),
  proof(WALLS, { 'lib/pages/a.ts': "\nlet x: import('../storage/b').B;" }, 'a.ts:2 imports ../storage/b'),
  proof(WALLS, { 'lib/pages/a.ts': "import type { Person } from '@/lib/domain/person';" }),
  proof(WALLS, { 'lib/storage/a.ts': "import { browser } from 'wxt/browser';" }, 'imports wxt/browser'),
  proof(WALLS, {
    'lib/platform/a.ts': "import { browser } from 'wxt/browser'; import { i18n } from '#i18n';",
  }),
  proof(
    WALLS,
    { 'lib/hooks/a.ts': "import { save } from '@/lib/actions/save';" },
    'imports @/lib/actions/save',
  ),
  proof(WALLS, { 'lib/actions/a.ts': "import { useState } from 'react';" }, 'imports react'),
  proof(
    WALLS,
    { 'components/A.tsx': "export { people } from '@/lib/storage/people';" },
    'imports @/lib/storage/people',
  ),
  proof(WALLS, {
    'components/A.tsx': "import './A.css'; import { B } from './B'; import { useId } from 'react';",
  }),
  proof(
    WALLS,
    { 'entrypoints/popup/main.tsx': "import { x } from '../dashboard/x';" },
    'imports ../dashboard/x',
  ),
  proof(WALLS, {
    'entrypoints/popup/main.tsx':
      "import { x } from '../screens/x'; import { createRoot } from 'react-dom/client';",
  }),
  proof(WALLS, { 'entrypoints/screens/A.tsx': "import { x } from '../popup/x';" }, 'imports ../popup/x'),
  proof(WALLS, { 'entrypoints/background/a.ts': "import { createElement } from 'react';" }, 'imports react'),
  proof(
    WALLS,
    { 'entrypoints/popup/a.ts': "import { readProfile } from '@/lib/pages/linkedin/read-profile';" },
    'imports @/lib/pages',
  ),
  proof(
    WALLS,
    { 'entrypoints/linkedin/a.ts': "import { ask } from '@/lib/messaging/send'; import('dexie');" },
    'messaging/send',
    'dexie',
  ),
  proof(WALLS, { 'entrypoints/reader.ts': "import { a } from './linkedin/a';" }, 'imports ./linkedin/a'),
  proof(WALLS, {
    'entrypoints/linkedin.ts':
      "import { a } from './linkedin/a'; import type { M } from '@/lib/messaging/protocol';",
  }),
  proof(
    'page scripts stay free of packages, at any distance',
    {
      'entrypoints/reader.ts': "import { read } from '@/lib/pages/read'; import { d } from '#imports';",
      'lib/pages/read.ts': "import { s } from '@/lib/domain/s-schema';",
      'lib/domain/s-schema.ts': "import { z } from 'zod';",
    },
    'reader.ts brings in zod through lib/domain/s-schema.ts',
  ),
  proof(
    'no file needs itself',
    {
      'lib/domain/a.ts': "import type { B } from './b';",
      'lib/domain/b.ts': "import { a } from '@/lib/domain/a';",
    },
    'a.ts → lib/domain/b.ts → lib/domain/a.ts',
  ),
];

const globals: Proof[] = [
  proof(
    PURE,
    { 'lib/domain/a.ts': 'Date.now(); new Date(); Math.random(); crypto.randomUUID();' },
    'Date.now',
    'new Date()',
    'Math.random',
    'crypto',
  ),
  proof(PURE, { 'lib/domain/a.ts': 'const t = Temporal.Now.instant();' }, 'Temporal.Now'),
  proof(PURE, {
    'lib/domain/a.ts': 'new Date(at); const o = { window: 1 }; o.window; type T = { console: 1 };',
  }),
  proof(PURE, { 'lib/pages/a.ts': 'document.title; const f = () => location.href;' }, 'document', 'location'),
  proof(PURE, {
    'lib/pages/a.ts':
      'export function read(document: Document, { location }: X) { return () => document.title + location; }',
  }),
  proof(PURE, { 'components/A.tsx': 'const now = Date.now();' }, 'Date.now'),
];

const names: Proof[] = [
  proof(
    'the top of the house holds only what is looked for there',
    { 'notes.txt': '', 'src/a.ts': '', 'README.md': '' },
    'notes.txt',
    'src',
  ),
  proof(
    'entrypoints/ holds only the doors of the design',
    { 'entrypoints/options/index.html': '', 'entrypoints/reader.ts': '' },
    'entrypoints/options',
  ),
  proof(
    'entrypoints/ holds only the doors of the design',
    { 'entrypoints/screens/index.tsx': '' },
    'make entrypoints/screens a door',
  ),
  proof(
    'files and folders are named after what they hold',
    {
      'lib/utils/a.ts': '',
      'lib/domain/dateHelpers.ts': '',
      'lib/domain/Person.ts': '',
      'components/Ui/a.tsx': '',
    },
    '"utils"',
    '"helpers"',
    'Person.ts is a module',
    'folder Ui',
  ),
  proof('files and folders are named after what they hold', {
    'tests/e2e/service-worker.test.ts': '',
    'components/Card.tsx': '',
    'entrypoints/popup/main.tsx': '',
  }),
  proof(
    'a component file exports the component of its name',
    { 'components/Card.tsx': 'export const Other = 1;' },
    'does not export Card',
  ),
  proof(
    'a class is described in one style sheet',
    { 'components/A.css': '.row {\n}\n', 'entrypoints/screens/b.css': '/* .row { */\n.row {\n}\n' },
    'screens/b.css says what .row is',
  ),
  proof('a class is described in one style sheet', {
    'components/A.css': '.row {\n}\n.row:hover {\n}\n',
    'components/B.css': '.list > .row {\n}\n@container (width < 9rem) {\n  .row {\n  }\n}\n',
    'entrypoints/popup/popup.css': '.row {\n}\n',
  }),
];

const lines = (count: number): string => 'x;\n'.repeat(count);
const sizes: Proof[] = [
  proof(
    'no file is longer than 250 lines',
    { 'lib/a.ts': lines(251), 'lib/b.ts': lines(250) },
    'lib/a.ts has 251 lines',
  ),
  proof(
    'no function is longer than 60 lines',
    { 'lib/a.ts': `function f() {\n${lines(59)}}` },
    'f has 61 lines',
  ),
  proof('no function is longer than 60 lines', { 'lib/a.ts': `const f = () => {\n${lines(58)}}` }),
];

export const structureProofs: Proof[] = [...walls, ...globals, ...names, ...sizes];
