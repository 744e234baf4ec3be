// Names: a reader who knows what a thing is called should find it, and a file whose name says nothing has no home yet.
import { doorOf } from './walls';
import type { Fault, House, Rule } from './tree';

const TOP = new Set([
  ...['entrypoints', 'components', 'lib', 'public', 'tests', 'scripts', 'locales', 'docs', '.github', '.ci'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'playwright.config.ts'],
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'LICENSE'],
  ...['.gitignore', '.gitattributes', '.npmrc', '.nvmrc', '.editorconfig', '.oxlintrc.json', '.oxfmtrc.json'],
]);
const TOP_PATTERN = /^vitest(?:\.[a-z]+)?\.config\.ts$/;
const DOORS = /^(?:background|linkedin|reader(?:-[a-z]+)*|popup|sidepanel|dashboard|welcome|screens)$/;
const DRAWERS = new Set([
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'misc',
  'manager',
  'managers',
  'service',
  'services',
]);
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;

/** Places whose names belong to us; fixtures and pictures carry the names of what they show. */
const OURS = /^(?:entrypoints|components|lib|scripts|tests\/(?!fixtures\/))/;

const unique = <T>(items: T[]): T[] => [...new Set(items)];

function checkTop(house: House): Fault[] {
  const entries = unique([...house.files.keys()].map((path) => path.split('/')[0] ?? ''));
  return entries
    .filter((entry) => !TOP.has(entry) && !TOP_PATTERN.test(entry))
    .map((entry) => ({
      where: entry,
      problem: 'stands at the top of the house',
      help: 'The top holds only what the owner and the tools look for there: find it a room (docs, scripts, tests, lib).',
    }));
}

function checkDoors(house: House): Fault[] {
  const doors = unique(
    [...house.files.keys()].map((path) => doorOf(path)).filter((door) => door !== undefined),
  );
  const faults = doors
    .filter((door) => !DOORS.test(door))
    .map((door) => ({
      where: `entrypoints/${door}`,
      problem: 'is a door that design.md section 3 does not know',
      help: 'WXT turns whatever stands here into an entry of the product: put shared screens in entrypoints/screens.',
    }));
  const opens = [...house.files.keys()].filter((path) =>
    /^entrypoints\/screens\/(?:index|main)\./.test(path),
  );
  return [
    ...faults,
    ...opens.map((where) => ({
      where,
      problem: 'would make entrypoints/screens a door',
      help: 'Name the file after its screen; WXT builds an entry from index and main files.',
    })),
  ];
}

function problemOf(path: string): string | undefined {
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  const [stem = '', ...endings] = file.split('.');
  const folder = parts.slice(0, -1).find((part) => !KEBAB.test(part));
  if (folder !== undefined) return `folder ${folder} is not kebab-case`;
  const drawer = drawerIn(path);
  if (drawer) return `"${drawer}" says where it was thrown, not what it is`;
  const ending = endings.at(-1) ?? '';
  if (!['ts', 'tsx', 'mjs', 'css'].includes(ending) || KEBAB.test(stem))
    return badScreenName(path, stem, ending);
  if (PASCAL.test(stem))
    return ending === 'ts' && !endings.includes('test') ? 'is a module, so kebab-case' : undefined;
  return 'is neither kebab-case (module) nor PascalCase (component)';
}

function badScreenName(path: string, stem: string, ending: string): string | undefined {
  const isComponentFile = ending === 'tsx' && path.startsWith('components/');
  return isComponentFile && !PASCAL.test(stem) ? 'is a component, so PascalCase' : undefined;
}

function drawerIn(path: string): string | undefined {
  const words = path
    .replace(/service-worker/gi, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.find((word) => DRAWERS.has(word));
}

function checkNames(house: House): Fault[] {
  return [...house.files.keys()]
    .filter((path) => OURS.test(path))
    .flatMap((where) => {
      const problem = problemOf(where);
      return problem
        ? [
            {
              where,
              problem,
              help: 'Name it after the one thing it holds (models.md 6.4); split it if it holds two.',
            },
          ]
        : [];
    });
}

/** By default is fine for a screen, because React.lazy asks for it; components/ is held to names by another rule. */
function checkComponents(house: House): Fault[] {
  return [...house.files]
    .filter(([path]) =>
      /^(?:components|entrypoints)\/.*\/[A-Z][^/]*\.tsx$|^components\/[A-Z][^/]*\.tsx$/.test(path),
    )
    .flatMap(([where, text]) => {
      const name = where.replace(/^.*\/|\.tsx$/g, '');
      const exported = new RegExp(`export (?:default )?(?:async )?(?:function|const|class) ${name}\\b`).test(
        text,
      );
      return exported
        ? []
        : [
            {
              where,
              problem: `does not export ${name}`,
              help: 'A component file exports the component it is named after.',
            },
          ];
    });
}

export const nameRules: Rule[] = [
  { name: 'the top of the house holds only what is looked for there', check: checkTop },
  { name: 'entrypoints/ holds only the doors of the design', check: checkDoors },
  { name: 'files and folders are named after what they hold', check: checkNames },
  { name: 'a component file exports the component of its name', check: checkComponents },
];
