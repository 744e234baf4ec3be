// Documents: what README and CONTRIBUTING name must be there, or they mislead the next reader.
import { dirname, join } from 'node:path/posix';
import type { Fault, House, Rule } from './tree';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', '.github/pull_request_template.md'];
const PATH = /^[\w.@-]+(?:\/[\w.@-]+)*\/?$/;
const ENDING = /\.(?:tsx?|mjs|json|md|css|html|ya?ml)$/;

function isThere(house: House, path: string): boolean {
  const plain = path.replace(/^\.\//, '').replace(/\/$/, '');
  return house.files.has(plain) || [...house.files.keys()].some((file) => file.startsWith(`${plain}/`));
}

/** Looks like a path of ours: a file name, or a way that begins in a folder of ours. Built things come and go. */
function isOurPath(house: House, word: string): boolean {
  if (!PATH.test(word) || /^(?:\.output|\.wxt|node_modules)\b/.test(word)) return false;
  const [top = ''] = word.split('/');
  return ENDING.test(word) || (word.includes('/') && isThere(house, top));
}

function pathsIn(house: House, where: string, text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)]
    .map((match) => match[1] ?? '')
    .filter((word) => isOurPath(house, word));
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map((match) =>
    join(dirname(where), match[1] ?? ''),
  );
  return [...quoted, ...links];
}

/** A bare file name (`profile.ts`) may stand anywhere in the house. */
const isSomewhere = (house: House, path: string): boolean =>
  isThere(house, path) ||
  (!path.includes('/') && [...house.files.keys()].some((file) => file.endsWith(`/${path}`)));

function checkPaths(house: House): Fault[] {
  return DOCUMENTS.flatMap((where) =>
    pathsIn(house, where, house.files.get(where) ?? '')
      .filter((path) => !isSomewhere(house, path))
      .map((path) => ({
        where,
        problem: `names ${path}, which is not there`,
        help: 'Name what is there now, or leave it out.',
      })),
  );
}

function checkCommands(house: House): Fault[] {
  const scripts = Object.keys(
    (JSON.parse(house.files.get('package.json') ?? '{}') as { scripts?: object }).scripts ?? {},
  );
  return DOCUMENTS.flatMap((where) =>
    [...(house.files.get(where) ?? '').matchAll(/npm run ([\w:-]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((name) => !scripts.includes(name))
      .map((name) => ({
        where,
        problem: `tells to run ${name}, which package.json does not know`,
        help: 'Name a script that is there.',
      })),
  );
}

export const documentRules: Rule[] = [
  { name: 'every path that documents name is there', check: checkPaths },
  { name: 'every command that documents name is there', check: checkCommands },
];
