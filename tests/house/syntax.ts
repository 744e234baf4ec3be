// Reads source code with the parser that Vite brings along, so that a word in a comment or a string is not mistaken
// for code.
import { parseSync, type ESTree } from 'vite';

export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}
export interface Comment {
  value: string;
  start: number;
  end: number;
}
export interface Syntax {
  text: string;
  program: Node;
  comments: readonly Comment[];
}

const parsed = new Map<string, Syntax>();

export function syntaxOf(path: string, text: string): Syntax {
  const key = `${path}\n${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const { program, comments, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} does not parse: ${errors[0].message}`);
  const syntax = { text, program: asNode(program), comments };
  parsed.set(key, syntax);
  return syntax;
}

/** The rules read many kinds of node by name; one open shape serves them better than two hundred closed ones. */
function asNode(program: ESTree.Program): Node {
  return program as unknown as Node;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

export function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** Depth first; `parents` ends with the direct parent. */
export function walk(
  node: Node,
  see: (node: Node, parents: readonly Node[]) => void,
  parents: Node[] = [],
): void {
  see(node, parents);
  parents.push(node);
  for (const child of childrenOf(node)) walk(child, see, parents);
  parents.pop();
}

export function nodesOf(syntax: Syntax, type: string | RegExp): Node[] {
  const found: Node[] = [];
  const fits = (name: string): boolean => (typeof type === 'string' ? name === type : type.test(name));
  walk(syntax.program, (node) => fits(node.type) && found.push(node));
  return found;
}

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The name of an identifier, or of a plain property key. */
export function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (typeof node['name'] === 'string') return node['name'];
  return node.type === 'Literal' ? String(node['value']) : '';
}

/** `Date.now` for a plain member, else ''. */
export function memberOf(node: Node): string {
  if (node.type !== 'MemberExpression' || node['computed'] === true) return '';
  return `${nameOf(node['object'])}.${nameOf(node['property'])}`;
}

/** The comments on the same line, and those on a line of their own directly above. */
export function commentsBeside({ text, comments }: Syntax, offset: number): string {
  const line = lineAt(text, offset);
  const standsAlone = (start: number): boolean => /(?:^|\n)[ \t]*$/.test(text.slice(0, start));
  return comments
    .filter(
      ({ start, end }) =>
        lineAt(text, start) === line || (lineAt(text, end) === line - 1 && standsAlone(start)),
    )
    .map(({ value }) => value)
    .join(' ');
}
