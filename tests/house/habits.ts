// Habits: small things that rot, leak or hide, each found where it stands.
import {
  commentsBeside,
  lineAt,
  memberOf,
  nameOf,
  nodesOf,
  syntaxOf,
  walk,
  type Node,
  type Syntax,
} from './syntax';
import { codeOf, isProduct, type Fault, type House, type Rule } from './tree';

interface Habit {
  name: string;
  where: (path: string) => boolean;
  find: (syntax: Syntax, today: string) => [offset: number, problem: string][];
  help: string;
}

const DATE = /\[(\d{4}-\d{2}-\d{2})\]/;
const SKIPPING = /^(?:it|test|describe|suite)\.(?:skip|only|todo|fixme|fails)$/;
const SILENCER = /@ts-(?:ignore|nocheck)\b/;
const UNREASONED = /@ts-expect-error\s*$/;
const PROMISE = /\b(?:TODO|FIXME|XXX|HACK)\b/;
const INJECTING = /^(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|dangerouslySetInnerHTML)$/;
const WRITING = /^(?:put|bulkPut|bulkAdd|bulkUpdate|bulkDelete|modify)$/;

function nodesWhere(syntax: Syntax, problemOf: (node: Node) => string | undefined): [number, string][] {
  const found: [number, string][] = [];
  walk(syntax.program, (node) => {
    const problem = problemOf(node);
    if (problem) found.push([node.start, problem]);
  });
  return found;
}

/** A date in brackets that has not passed makes a promise that this very test will call in. */
function overdue(comment: string, today: string): string | undefined {
  const date = DATE.exec(comment)?.[1];
  if (!date) return 'has no date [YYYY-MM-DD]';
  return date < today ? `was due on ${date}` : undefined;
}

function skips(syntax: Syntax, today: string): [number, string][] {
  return nodesWhere(syntax, (node) => {
    const member = SKIPPING.exec(memberOf(node))?.[0];
    if (!member) return undefined;
    const late = overdue(commentsBeside(syntax, node.start), today);
    return late && `${member} ${late}`;
  });
}

function promises(syntax: Syntax, today: string): [number, string][] {
  return syntax.comments.flatMap(({ value, start }) => {
    const word = PROMISE.exec(value)?.[0];
    const late = word && overdue(value, today);
    return late ? [[start, `${word} ${late}`]] : [];
  });
}

function injections(syntax: Syntax): [number, string][] {
  return nodesWhere(syntax, (node) => {
    const name =
      node.type === 'MemberExpression'
        ? nameOf(node['property'])
        : node.type === 'JSXAttribute'
          ? nameOf(node['name'])
          : '';
    if (INJECTING.test(name)) return `uses ${name}`;
    if (memberOf(node) === 'document.write') return 'uses document.write';
    if (node.type === 'CallExpression' && nameOf(node['callee']) === 'eval') return 'uses eval';
    return /^(?:New|Call)Expression$/.test(node.type) && nameOf(node['callee']) === 'Function'
      ? 'uses Function'
      : undefined;
  });
}

const HABITS: readonly Habit[] = [
  {
    name: 'nothing is typed any',
    where: () => true,
    find: (syntax) => nodesOf(syntax, 'TSAnyKeyword').map(({ start }) => [start, 'is typed any']),
    help: 'Say what it is; for foreign data say unknown and parse it.',
  },
  {
    name: 'the type-checker is never silenced without a reason',
    where: () => true,
    find: (syntax) =>
      syntax.comments.flatMap(({ value, start }) =>
        SILENCER.test(value) || UNREASONED.test(value) ? [[start, value.trim()]] : [],
      ),
    help: 'Mend the type, or write @ts-expect-error with the reason behind it.',
  },
  {
    name: 'no test is skipped without a dated reason',
    where: (path) => path.startsWith('tests/') && !path.startsWith('tests/house/'),
    find: skips,
    help: 'Write the reason and a date beside it: // why [2027-01-31]; after that day this test calls it in.',
  },
  {
    name: 'what is left to do carries a date',
    where: (path) => !path.startsWith('tests/house/'),
    find: promises,
    help: 'Do it now, or write by when: [2027-01-31].',
  },
  {
    name: 'only lib/platform writes to the console',
    where: (path) => isProduct(path) && !path.startsWith('lib/platform/'),
    find: (syntax) =>
      nodesWhere(syntax, (node) =>
        memberOf(node).startsWith('console.') ? `uses ${memberOf(node)}` : undefined,
      ),
    help: 'Use the log of lib/platform, which never writes the name, address or words of a person.',
  },
  {
    name: 'no text becomes markup or code',
    where: isProduct,
    find: injections,
    help: 'Build nodes, or let React do it: what was read from a page must stay text.',
  },
  {
    name: 'only lib/actions and lib/storage write to tables',
    where: (path) => isProduct(path) && !/^lib\/(?:actions|storage)\//.test(path),
    find: (syntax) =>
      nodesWhere(syntax, (node) => {
        const name = node.type === 'MemberExpression' ? nameOf(node['property']) : '';
        return WRITING.test(name) ? `calls ${name}` : undefined;
      }),
    help: 'Call an action: it asks the rules, writes once and tells the background.',
  },
];

export const habitRules: Rule[] = HABITS.map(({ name, where, find, help }) => ({
  name,
  check: (house: House): Fault[] =>
    codeOf(house, where).flatMap(([path, text]) => {
      const syntax = syntaxOf(path, text);
      return find(syntax, house.today).map(([offset, problem]) => ({
        where: `${path}:${lineAt(text, offset)}`,
        problem,
        help,
      }));
    }),
}));
