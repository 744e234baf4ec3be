// No file may need itself, by however long a way: a circle cannot be understood, moved or tested in parts.
import { allImports } from './imports';
import { isProduct, type Fault, type House, type Rule } from './tree';

function checkCircles(house: House): Fault[] {
  const next = new Map<string, string[]>();
  for (const { from, file } of allImports(house, isProduct)) {
    if (file) next.set(from, [...(next.get(from) ?? []), file]);
  }
  const done = new Set<string>();
  const faults: Fault[] = [];
  const visit = (path: string, way: string[]): void => {
    if (way.includes(path)) {
      faults.push({
        where: path,
        problem: `needs itself: ${[...way.slice(way.indexOf(path)), path].join(' → ')}`,
        help: 'Move what both sides share (often a type) to a file of its own below them.',
      });
    } else if (!done.has(path)) {
      for (const file of next.get(path) ?? []) visit(file, [...way, path]);
      done.add(path);
    }
  };
  for (const path of next.keys()) visit(path, []);
  return faults;
}

export const circleRules: Rule[] = [{ name: 'no file needs itself', check: checkCircles }];
