// The house as the rules see it: every text file of the checkout by its path, and today's date.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

export interface House {
  readonly files: ReadonlyMap<string, string>;
  /** What the last build left, not part of the checkout: path → text. */
  readonly built: ReadonlyMap<string, string>;
  readonly today: string;
}

/** One broken rule at one place, with what to do about it. */
export interface Fault {
  where: string;
  problem: string;
  help: string;
}

export interface Rule {
  name: string;
  check: (house: House) => Fault[];
}

const BINARY = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.ico', '.woff2', '.zip']);
const MANIFESTS = ['.output/chrome-mv3/manifest.json', '.output/firefox-mv3/manifest.json'];

/** Reads .gitignore rather than asking git: a bare machine may have the files and no git. */
function ignored(root: string): RegExp[] {
  const lines = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
  return [
    '.git',
    ...lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')),
  ].map(
    (line) =>
      new RegExp(
        `^${line
          .replace(/^\/|\/$/g, '')
          .replaceAll('.', '\\.')
          .replaceAll('*', '.*')}$`,
      ),
  );
}

export function readHouse(root: string): House {
  const skip = ignored(root);
  const files = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (skip.some((pattern) => pattern.test(entry.name))) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) {
        files.set(
          relative(root, path).replaceAll('\\', '/'),
          BINARY.has(extname(path)) ? '' : readFileSync(path, 'utf8'),
        );
      }
    }
  };
  visit(root);
  const built = new Map(
    MANIFESTS.filter((path) => existsSync(join(root, path))).map((path) => [
      path,
      readFileSync(join(root, path), 'utf8'),
    ]),
  );
  return { files: new Map([...files].sort()), built, today: new Date().toISOString().slice(0, 10) };
}

/** A house of a few lines, to prove that a rule bites. */
export function houseOf(files: Record<string, string>, more: Partial<House> = {}): House {
  return { files: new Map(Object.entries(files)), built: new Map(), today: '2026-11-22', ...more };
}

export const isProduct = (path: string): boolean => /^(?:entrypoints|components|lib)\//.test(path);
export const isCode = (path: string): boolean => /\.(?:tsx?|mjs)$/.test(path) && !path.endsWith('.d.ts');
export const isTest = (path: string): boolean => /\.test\.(?:tsx?|mjs)$/.test(path);

export function codeOf(house: House, wanted: (path: string) => boolean = () => true): [string, string][] {
  return [...house.files].filter(([path]) => isCode(path) && wanted(path));
}
