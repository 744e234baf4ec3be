// The walls of the house: which room may use which room and which package. Type imports count, for a type drags the
// reader's mind along even where it drags no code.
import { allImports, type Import } from './imports';
import { NARROWER, PAGE_SCRIPT, PAGE_SCRIPT_WHY, WALLS } from './plan';
import { codeOf, isProduct, type Fault, type House, type Rule } from './tree';

export function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? `lib/${second}` : top;
}

/** `background` for entrypoints/background/index.ts, `linkedin` for entrypoints/linkedin.ts. */
export function doorOf(path: string): string | undefined {
  const [top, second = ''] = path.split('/');
  return top === 'entrypoints' ? second.replace(/\..*$/, '') : undefined;
}

const isPageScript = (path: string): boolean => PAGE_SCRIPT.test(doorOf(path) ?? '');

/** `zod/mini` is zod. */
const comesFrom = (request: string, packages: readonly string[]): boolean =>
  packages.some((name) => request === name || request.startsWith(`${name}/`));

/** The wire's types cost nothing and keep both of its ends honest; its code brings a validator. */
const mayPageScriptUse = (target: string, typeOnly: boolean): boolean =>
  ['lib/pages', 'lib/domain', '#imports'].includes(target) || (typeOnly && target === 'lib/messaging');

function helpFor(use: Import): string | undefined {
  const target = use.file ? roomOf(use.file) : use.request;
  const room = roomOf(use.from);
  const wall = WALLS[room];
  if (!wall) return undefined; // checkRooms says it once for the file
  if (use.file && target === room)
    return room === 'entrypoints' ? helpBetweenDoors(use.from, use.file) : undefined;
  if (isPageScript(use.from) && !mayPageScriptUse(target, use.typeOnly)) return PAGE_SCRIPT_WHY;
  const narrow = NARROWER.find(({ door, never }) => door.test(doorOf(use.from) ?? '') && never.test(target));
  if (narrow) return narrow.why;
  if (room === 'lib/domain' && use.from.endsWith('-schema.ts') && comesFrom(target, ['zod']))
    return undefined;
  const allowed = use.file ? wall.rooms.includes(target) : comesFrom(use.request, wall.packages);
  return allowed ? undefined : wall.why;
}

function helpBetweenDoors(from: string, to: string): string | undefined {
  const [own, other] = [doorOf(from), doorOf(to)];
  if (own === other) return undefined;
  if (isPageScript(from)) return PAGE_SCRIPT_WHY;
  if (other === 'screens') return undefined;
  return 'A door never opens another door: move what both need to entrypoints/screens, components or lib.';
}

function checkWalls(house: House): Fault[] {
  return allImports(house, isProduct).flatMap((use) => {
    const help = helpFor(use);
    return help ? [{ where: `${use.from}:${use.line}`, problem: `imports ${use.request}`, help }] : [];
  });
}

function checkRooms(house: House): Fault[] {
  return codeOf(house, isProduct)
    .filter(([path]) => !WALLS[roomOf(path)])
    .map(([where]) => ({
      where,
      problem: 'is in no room of the plan',
      help: 'Move it to the room of design.md section 3 that its work belongs to.',
    }));
}

/** Packages also come in by the back door: linkedin.ts → lib/pages → a domain schema → zod. */
function checkPageScripts(house: House): Fault[] {
  const uses = allImports(house, isProduct).filter(({ typeOnly }) => !typeOnly);
  return [...house.files.keys()]
    .filter((path) => isPageScript(path) && path.endsWith('.ts'))
    .flatMap((start) => {
      const reached = new Set([start]);
      // A set that grows while it is read: each file reached is looked at once.
      for (const path of reached)
        for (const use of uses) if (use.from === path && use.file) reached.add(use.file);
      return uses
        .filter((use) => reached.has(use.from) && !use.file && use.request !== '#imports')
        .map((use) => ({
          where: start,
          problem: `brings in ${use.request} through ${use.from}`,
          help: PAGE_SCRIPT_WHY,
        }));
    });
}

export const wallRules: Rule[] = [
  { name: 'every file is in a room of the plan', check: checkRooms },
  { name: 'every room uses only the rooms and packages below it', check: checkWalls },
  { name: 'page scripts stay free of packages, at any distance', check: checkPageScripts },
];
