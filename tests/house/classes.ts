// Classes of style sheets: the bundler decides in which order sheets come, so two that say the same class differently fight by chance.
import type { Fault, House, Rule } from './tree';

/** The sheet of a door comes last and is on no other page: it may say more of what lies below. */
const OF_A_DOOR = /^entrypoints\/(?!screens\/)([a-z]+)\/\1\.css$/;
const COMMENT = /\/\*.*?\*\//gs;
const BARE = /^\.([a-z][\w-]*) \{/gm;

function checkClasses(house: House): Fault[] {
  const homes = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [where, text] of house.files) {
    if (!/^(?:components|entrypoints)\/.*\.css$/.test(where) || OF_A_DOOR.test(where)) continue;
    for (const [, name = ''] of text.replace(COMMENT, '').matchAll(BARE)) {
      const home = homes.get(name) ?? where;
      homes.set(name, home);
      if (home === where) continue;
      faults.push({
        where,
        problem: `says what .${name} is, and so does ${home}`,
        help: 'Give one of the two a name of its own: both may be on one page, in an order nobody chose.',
      });
    }
  }
  return faults;
}

export const classRules: Rule[] = [{ name: 'a class is described in one style sheet', check: checkClasses }];
