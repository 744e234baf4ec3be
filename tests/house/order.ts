// Order: every file says what it is, everything painted can be looked at, every message is answered and tested.
import { nameOf, nodesOf, syntaxOf } from './syntax';
import { importsOf } from './imports';
import { codeOf, isTest, type Fault, type House, type Rule } from './tree';

const PROTOCOL = 'lib/messaging/protocol.ts';

function checkOpenings(house: House): Fault[] {
  return codeOf(house, (path) => path.startsWith('lib/')).flatMap(([where, text]) => {
    const first = syntaxOf(where, text).comments[0];
    const opens = first !== undefined && text.slice(0, first.start).trim() === '';
    return opens
      ? []
      : [
          {
            where,
            problem: 'does not open with a comment',
            help: 'Begin with one to three sentences: what it is, who uses it, what it refuses to do.',
          },
        ];
  });
}

const textOf = (house: House, wanted: (path: string) => boolean): string =>
  codeOf(house, wanted)
    .map(([, text]) => text)
    .join('\n');

function checkGallery(house: House): Fault[] {
  const gallery = textOf(house, (path) => path.startsWith('tests/gallery/'));
  return [...house.files.keys()]
    .filter((path) => /^components\/.*\.tsx$/.test(path))
    .flatMap((where) => {
      const name = where.replace(/^.*\/|\.tsx$/g, '');
      return new RegExp(`<${name}\\b`).test(gallery)
        ? []
        : [
            {
              where,
              problem: `<${name}> is not in the gallery`,
              help: 'Show each of its states in tests/gallery: what cannot be seen there will look wrong somewhere.',
            },
          ];
    });
}

/** Names of messages: what stands in literal('…') in the protocol, else the keys of its exported maps. */
export function messageNames(text: string): string[] {
  const literals = [...text.matchAll(/literal\(\s*'([\w-]+)'/g)].map((match) => match[1] ?? '');
  if (literals.length > 0) return [...new Set(literals)];
  const maps = nodesOf(syntaxOf(PROTOCOL, text), 'ExportNamedDeclaration').flatMap((node) =>
    nodesOf({ text, comments: [], program: node }, 'VariableDeclarator').flatMap(({ init }) => keysOf(init)),
  );
  return [...new Set(maps)];
}

function keysOf(value: unknown): string[] {
  const object = value as { type?: string; properties?: { key?: unknown }[]; expression?: unknown } | null;
  if (object?.type === 'ObjectExpression')
    return (object.properties ?? []).map(({ key }) => nameOf(key)).filter(Boolean);
  return object?.expression ? keysOf(object.expression) : [];
}

function checkMessages(house: House): Fault[] {
  const protocol = house.files.get(PROTOCOL);
  if (protocol === undefined) return [];
  const handlers = textOf(house, (path) => path.startsWith('entrypoints/'));
  const tests = textOf(house, (path) => isTest(path) && !path.startsWith('tests/house'));
  return messageNames(protocol).flatMap((name) => {
    const word = new RegExp(`\\b${name}\\b`);
    return [
      ...(word.test(handlers)
        ? []
        : [
            {
              where: PROTOCOL,
              problem: `no door answers ${name}`,
              help: 'Answer it in entrypoints/, or take it off the wire.',
            },
          ]),
      ...(word.test(tests)
        ? []
        : [
            {
              where: PROTOCOL,
              problem: `no test names ${name}`,
              help: 'Send it in a test, once well and once badly formed.',
            },
          ]),
    ];
  });
}

function checkExports(house: House): Fault[] {
  return codeOf(house, (path) => /^(?:lib|components)\//.test(path)).flatMap(([where, text]) => {
    const syntax = syntaxOf(where, text);
    const isList = where.endsWith('migrations/index.ts');
    const passesOn = nodesOf(syntax, /^Export(?:Named|All)Declaration$/).some(
      (node) => node['source'] != null,
    );
    return [
      ...(nodesOf(syntax, 'ExportDefaultDeclaration').length > 0
        ? [
            {
              where,
              problem: 'has a default export',
              help: 'Export by name, so that the thing is called the same everywhere.',
            },
          ]
        : []),
      ...(/\/index\.tsx?$/.test(where) && passesOn && !isList
        ? [
            {
              where,
              problem: 'only passes on what other files export',
              help: 'Import from the file that holds the thing; a list of re-exports makes circles.',
            },
          ]
        : []),
    ];
  });
}

function checkMigrations(house: House): Fault[] {
  return codeOf(house, (path) => /^lib\/storage\/migrations\/\d/.test(path)).flatMap(([path, text]) =>
    importsOf(house, path, text)
      .filter(({ file, typeOnly }) => file && !(typeOnly && file.startsWith('lib/storage/migrations/')))
      .map(({ request, line }) => ({
        where: `${path}:${line}`,
        problem: `imports ${request}`,
        help: 'A step is history: write out what it needs, or a change of today will change the past.',
      })),
  );
}

export const orderRules: Rule[] = [
  { name: 'every file of lib/ says what it is', check: checkOpenings },
  { name: 'every component can be looked at in the gallery', check: checkGallery },
  { name: 'every message is answered and tested', check: checkMessages },
  { name: 'things are exported by name from the file that holds them', check: checkExports },
  { name: 'migration steps need nothing of today', check: checkMigrations },
];
