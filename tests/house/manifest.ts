// The manifest: what we ask for is explained, and a page can find nothing of us.
import { commentsBeside, isNode, lineAt, nameOf, nodesOf, syntaxOf, type Node } from './syntax';
import type { Fault, House, Rule } from './tree';

const CONFIG = 'wxt.config.ts';
const AGREED = new Set([
  ...[
    'storage',
    'unlimitedStorage',
    'alarms',
    'notifications',
    'activeTab',
    'scripting',
    'contextMenus',
    'sidePanel',
  ],
  'https://www.linkedin.com/*',
]);
const ASKING = /^(?:optional_)?(?:host_)?permissions$/i;
const FORBIDDEN = ['web_accessible_resources', 'externally_connectable', 'content_scripts'];

function permissionsIn(text: string): { syntax: ReturnType<typeof syntaxOf>; literals: Node[] } {
  const syntax = syntaxOf(CONFIG, text);
  const holders = nodesOf(syntax, /^(?:Property|VariableDeclarator)$/).filter((node) =>
    ASKING.test(nameOf(node['key'] ?? node['id'])),
  );
  const literals = holders
    .map((holder) => holder['value'] ?? holder['init'])
    .filter(isNode)
    .flatMap((value) => nodesOf({ ...syntax, program: value }, 'ArrayExpression'))
    .flatMap((list) => (list['elements'] as unknown[]).filter(isNode))
    .filter(({ type }) => type === 'Literal');
  return { syntax, literals };
}

function checkReasons(house: House): Fault[] {
  const text = house.files.get(CONFIG);
  if (text === undefined) return [];
  const { syntax, literals } = permissionsIn(text);
  return literals
    .filter(({ start }) => commentsBeside(syntax, start).trim() === '')
    .map((node) => ({
      where: `${CONFIG}:${lineAt(text, node.start)}`,
      problem: `asks for ${nameOf(node)} without saying why`,
      help: 'Write the reason beside it, in words a user would accept; PRIVACY.md says the same.',
    }));
}

function checkBuilt(house: House): Fault[] {
  return [...house.built].flatMap(([where, text]) => {
    const manifest = JSON.parse(text) as Record<string, unknown>;
    const asked = ['permissions', 'host_permissions'].flatMap(
      (key) => (manifest[key] as string[] | undefined) ?? [],
    );
    return [
      ...FORBIDDEN.filter((key) => key in manifest).map((key) => ({
        where,
        problem: `holds ${key}`,
        help: 'It would let a page find or reach us: register scripts at run time and keep our files to ourselves.',
      })),
      ...asked
        .filter((name) => !AGREED.has(name))
        .map((name) => ({
          where,
          problem: `asks for ${name} at install`,
          help: 'Ask for nothing beyond design.md section 1.8; anything later is an optional permission.',
        })),
    ];
  });
}

export const manifestRules: Rule[] = [
  { name: 'every permission has its reason beside it', check: checkReasons },
  { name: 'the built manifest exposes and asks for nothing more', check: checkBuilt },
];
