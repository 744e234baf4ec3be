// Nothing in the checkout may name the machine it was written on, nor where its packages came from that day.
import type { Fault, House, Rule } from './tree';

// In pieces, so that this file does not find itself.
const FOLDERS = ['work', 'home', 'root', 'Users', 'tmp'].map((name) => `/${name}/`);
const HOSTS = ['registry\\.[a-z]', 'pypi\\.', 'deb\\.' + 'debian', 'npm' + 'mirror', 'npm\\.pkg\\.'].map(
  (name) => `${name}[\\w.-]*`,
);
const PATTERN = new RegExp(`(?<![\\w.:/*>-])(?:${FOLDERS.join('|')})[\\w.-]+|\\b(?:${HOSTS.join('|')})`, 'g');

function checkMachine(house: House): Fault[] {
  return [...house.files].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) =>
      [...line.matchAll(PATTERN)].map(([found]) => ({
        where: `${path}:${index + 1}`,
        problem: `names ${found}`,
        help: 'Say it relative to the checkout (or ask the system for its folder); let the reader choose the registry.',
      })),
    ),
  );
}

export const machineRules: Rule[] = [{ name: 'no file names a machine or a registry', check: checkMachine }];
