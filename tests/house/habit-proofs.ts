// The second half of the proofs: habits, order, documents, texts, manifest and machine.
import type { Proof } from './structure-proofs';

const proof = (rule: string, files: Record<string, string>, ...faults: string[]): Proof => ({
  rule,
  files,
  faults,
});
const SKIP = 'no test is skipped without a dated reason';
const LEFT = 'what is left to do carries a date';
const MESSAGES = 'every message is answered and tested';
const WORD = ['TO', 'DO'].join(''); // in two pieces, or an editor lists it as work

const habits: Proof[] = [
  proof('nothing is typed any', { 'lib/a.ts': "const a: any = 'any'; // any" }, 'lib/a.ts:1 is typed any'),
  proof(
    'the type-checker is never silenced without a reason',
    {
      'lib/a.ts':
        '// @ts-ignore\nx;\n// @ts-expect-error\ny;\n// @ts-expect-error the library types this wrongly\nz;',
    },
    'lib/a.ts:1',
    'lib/a.ts:3',
  ),
  proof(
    SKIP,
    { 'tests/a.test.ts': "test.skip('x');\n// slow [2026-01-01]\nit.todo('y');" },
    'test.skip has no date',
    'was due on 2026-01-01',
  ),
  proof(SKIP, { 'tests/a.test.ts': "test.skip('x'); // until Firefox has it [2027-01-01]" }),
  proof(
    LEFT,
    { 'lib/a.ts': `// ${WORD} later\n// ${WORD} [2026-11-21] x`, 'lib/b.ts': `// ${WORD} [2027-01-01] x` },
    'no date',
    'was due',
  ),
  proof(
    'only lib/platform writes to the console',
    { 'lib/domain/a.ts': 'console.log(1)', 'lib/platform/log.ts': 'console.log(1)' },
    'domain/a.ts',
  ),
  proof(
    'no text becomes markup or code',
    {
      'components/A.tsx':
        "a.innerHTML = b; eval('1'); new Function('x'); c = <p dangerouslySetInnerHTML={d} />; // innerHTML",
    },
    'uses innerHTML',
    'uses eval',
    'uses Function',
    'uses dangerouslySetInnerHTML',
  ),
  proof(
    'only lib/actions and lib/storage write to tables',
    { 'entrypoints/popup/a.ts': 'db.people.put(p)', 'lib/actions/a.ts': 'db.people.put(p)' },
    'popup/a.ts:1 calls put',
  ),
];

const order: Proof[] = [
  proof(
    'every file of lib/ says what it is',
    { 'lib/a.ts': 'export {}; // late', 'lib/b.ts': '/** Early. */', 'lib/c.ts': '' },
    'lib/a.ts',
    'lib/c.ts',
  ),
  proof(
    'every component can be looked at in the gallery',
    {
      'components/Card.tsx': '',
      'components/ui/Badge.tsx': '',
      'tests/gallery/main.tsx': 'x = <Badge />; // Card',
    },
    '<Card> is not in the gallery',
  ),
  proof(
    MESSAGES,
    {
      'lib/messaging/protocol.ts': "z.literal('read-tab'); z.literal('undo');",
      'entrypoints/background/a.ts': "'read-tab'",
      'tests/a.test.ts': "'undo'",
    },
    'no test names read-tab',
    'no door answers undo',
  ),
  proof(
    MESSAGES,
    { 'lib/messaging/protocol.ts': 'export const messages = { look: {} } satisfies X;' },
    'no door answers look',
    'no test names look',
  ),
  proof(
    'things are exported by name from the file that holds them',
    {
      'lib/a.ts': 'export default 1;',
      'lib/domain/index.ts': "export * from './a';",
      'entrypoints/reader.ts': 'export default 1;',
    },
    'lib/a.ts has a default export',
    'lib/domain/index.ts only passes on',
  ),
  proof(
    'migration steps need nothing of today',
    {
      'lib/storage/migrations/001-first.ts':
        "import type { Step } from './step';\nimport { NOW } from '@/lib/domain/now';",
    },
    '001-first.ts:2 imports @/lib/domain/now',
  ),
];

const documents: Proof[] = [
  proof(
    'every path that documents name is there',
    {
      'README.md':
        '`lib/gone.ts` `lib/domain/` `here.ts` `application/json` `a or b` ![x](docs/none.png) [y](https://example.org/z)',
      'lib/domain/here.ts': '',
    },
    'names lib/gone.ts',
    'names docs/none.png',
  ),
  proof(
    'every command that documents name is there',
    { 'README.md': 'npm run gone, npm run lint', 'package.json': '{"scripts":{"lint":"x"}}' },
    'gone',
  ),
];

const texts: Proof[] = [
  proof(
    'every text in locales is used',
    {
      'locales/en.json':
        '{"a":"1","b":{"c":"2","d":"3"},"n":{"1":"one","n":"many"},"m":{"about":"4"},"stage":{"met":"5"}}',
      'lib/platform/words.ts': "t('b.c'); t('n', 2); t(`stage.${name}`);",
      'wxt.config.ts': "'__MSG_m_about__'",
    },
    '"a" is said nowhere',
    '"b.d" is said nowhere',
  ),
  proof(
    'every text that is used stands in locales',
    { 'locales/en.json': '{"a":"1"}', 'lib/b.ts': "t('a'); i18n.t('b');" },
    'says "b"',
  ),
];

const config = `const PERMISSIONS = [
  'alarms', // to wake up
  'storage',
];
const host_permissions = ['x']; const data_permissions = ['y'];`;
const outside: Proof[] = [
  proof(
    'every permission has its reason beside it',
    { 'wxt.config.ts': config },
    'wxt.config.ts:3 asks for storage',
    ':5 asks for x',
  ),
  {
    rule: 'the built manifest exposes and asks for nothing more',
    files: {},
    built: { 'manifest.json': '{"content_scripts":[],"permissions":["alarms","tabs"]}' },
    faults: ['holds content_scripts', 'asks for tabs'],
  },
  proof(
    'no file names a machine or a registry',
    {
      'a.md': `see /${'home'}/me/x\nand https://${'registry'}.example.org/\nnot https://example.org/${'home'}/x or lib/${'work'}/y`,
    },
    'a.md:1',
    'a.md:2',
  ),
];

export const habitProofs: Proof[] = [...habits, ...order, ...documents, ...texts, ...outside];
