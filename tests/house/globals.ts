// Some rooms get everything as an argument: no clock, no random, no document from the air. A parameter called `document`
// is fine; the global of that name is not.
import { childrenOf, isNode, lineAt, memberOf, nameOf, syntaxOf, walk, type Node } from './syntax';
import { codeOf, type Fault, type House, type Rule } from './tree';

interface Ban {
  room: RegExp;
  names: RegExp;
  members: RegExp;
  help: string;
}

const BANS: readonly Ban[] = [
  {
    room: /^lib\/(?:domain|formats)\//,
    names:
      /^(?:crypto|document|window|location|navigator|console|fetch|localStorage|indexedDB|globalThis|self)$/,
    members: /^(?:Date\.now|Math\.random|Temporal\.Now)$/,
    help: 'Take the clock, ids and everything else from outside as an argument (now, today, id).',
  },
  {
    room: /^lib\/pages\//,
    names: /^(?:document|window|location|navigator|fetch|globalThis|self|console|chrome|browser)$/,
    members: /^Date\.now$/,
    help: 'Read only the document and URL that are handed in; nothing global, nothing sent.',
  },
  {
    room: /^components\//,
    names: /^(?:chrome|browser|localStorage|indexedDB|fetch)$/,
    members: /^(?:Date\.now|Temporal\.Now)$/,
    help: 'Components paint what they are handed: pass the value in as a prop.',
  },
];

const FUNCTION = /Function|^Program$|^CatchClause$|^ClassDeclaration$/;

/** The names a function, file or catch introduces, its inner blocks included. */
function namesBoundBy(scope: Node): Set<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') names.add(nameOf(pattern));
    else if (pattern.type === 'Property') bind(pattern['value']);
    else if (pattern.type === 'AssignmentPattern') bind(pattern['left']);
    else if (/Pattern|RestElement|TSParameterProperty/.test(pattern.type)) childrenOf(pattern).forEach(bind);
  };
  const visit = (node: Node): void => {
    if (node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration') bind(node['id']);
    if (/^Import.*Specifier$/.test(node.type)) bind(node['local']);
    if (node === scope || !FUNCTION.test(node.type)) childrenOf(node).forEach(visit);
  };
  visit(scope);
  for (const parameter of Array.isArray(scope['params']) ? scope['params'] : []) bind(parameter);
  bind(scope['param']);
  return names;
}

/** Is this identifier read as a value, rather than named as a key, a member or a type? */
function isReference(node: Node, parent: Node | undefined): boolean {
  if (node.type !== 'Identifier' || !parent) return false;
  if (parent.type === 'MemberExpression' && parent['property'] === node) return parent['computed'] === true;
  if (/^(?:Property|PropertyDefinition|MethodDefinition)$/.test(parent.type) && parent['key'] === node) {
    return parent['computed'] === true || parent['shorthand'] === true;
  }
  return !parent.type.startsWith('TS') || /^TS(?:As|NonNull|Satisfies)/.test(parent.type);
}

function problemAt(node: Node, parents: readonly Node[], ban: Ban): string | undefined {
  if (ban.members.test(memberOf(node))) return `uses ${memberOf(node)}`;
  const isDate = nameOf(node['callee']) === 'Date' && ban.members.test('Date.now');
  if (isDate && node.type === 'NewExpression' && (node['arguments'] as unknown[]).length === 0)
    return 'uses new Date()';
  if (!isReference(node, parents.at(-1)) || !ban.names.test(nameOf(node))) return undefined;
  const scopes = parents.filter(({ type }) => FUNCTION.test(type));
  return scopes.some((scope) => namesBoundBy(scope).has(nameOf(node)))
    ? undefined
    : `uses the global ${nameOf(node)}`;
}

function checkGlobals(house: House): Fault[] {
  return BANS.flatMap((ban) =>
    codeOf(house, (path) => ban.room.test(path)).flatMap(([path, text]) => {
      const faults: Fault[] = [];
      walk(syntaxOf(path, text).program, (node, parents) => {
        const problem = problemAt(node, parents, ban);
        if (problem) faults.push({ where: `${path}:${lineAt(text, node.start)}`, problem, help: ban.help });
      });
      return faults;
    }),
  );
}

export const globalRules: Rule[] = [
  { name: 'pure rooms take everything as an argument', check: checkGlobals },
];
