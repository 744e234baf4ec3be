// Texts: every string a person reads stands in locales/en.json; every key there is used, every key used is there.
import { nameOf, nodesOf, syntaxOf, type Node } from './syntax';
import { codeOf, isProduct, type Fault, type House, type Rule } from './tree';

const LOCALE = 'locales/en.json';

export function keysOf(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [path];
  const entries = Object.entries(node);
  const isPlural = entries.every(([key]) => key === 'n' || Number.isFinite(Number(key)));
  const isMessage = typeof (node as { message?: unknown }).message === 'string' && !path.includes('.');
  if (path !== '' && (isPlural || isMessage)) return [path];
  return entries.flatMap(([key, child]) => keysOf(child, path === '' ? key : `${path}.${key}`));
}

const asText = (value: unknown): string =>
  String((value as { value?: { cooked?: string } }).value?.cooked ?? '');

/** `stage.${name}` may mean any key of that shape. */
function patternOf(template: Node): RegExp | undefined {
  const parts = (template['quasis'] as unknown[]).map(asText);
  if (parts.length < 2 || !parts.some((part) => part.includes('.'))) return undefined;
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`);
}

function checkUnused(house: House): Fault[] {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  for (const [path, text] of codeOf(house, isProduct)) {
    const syntax = syntaxOf(path, text);
    for (const node of nodesOf(syntax, 'Literal')) literals.add(nameOf(node));
    for (const node of nodesOf(syntax, 'TemplateLiteral')) {
      const pattern = patternOf(node);
      if (pattern) patterns.push(pattern);
      else for (const part of node['quasis'] as unknown[]) literals.add(asText(part));
    }
  }
  const config = house.files.get('wxt.config.ts') ?? '';
  const isUsed = (key: string): boolean =>
    literals.has(key) ||
    patterns.some((pattern) => pattern.test(key)) ||
    config.includes(`__MSG_${key.replaceAll('.', '_')}__`);
  return keysOf(JSON.parse(house.files.get(LOCALE) ?? '{}'))
    .filter((key) => key !== '' && !isUsed(key))
    .map((key) => ({
      where: LOCALE,
      problem: `"${key}" is said nowhere`,
      help: 'Take the text out, or say it where it was meant to be.',
    }));
}

function checkMissing(house: House): Fault[] {
  const keys = new Set(keysOf(JSON.parse(house.files.get(LOCALE) ?? '{}')));
  return codeOf(house, isProduct).flatMap(([path, text]) =>
    nodesOf(syntaxOf(path, text), 'CallExpression').flatMap((call) => {
      const [first] = call['arguments'] as Node[];
      const callee = call['callee'] as Node;
      const isText =
        nameOf(callee) === 't' || (callee.type === 'MemberExpression' && nameOf(callee['property']) === 't');
      if (!isText || first?.type !== 'Literal' || keys.has(nameOf(first))) return [];
      return [
        {
          where: path,
          problem: `says "${nameOf(first)}", which ${LOCALE} does not hold`,
          help: `Write the text into ${LOCALE}.`,
        },
      ];
    }),
  );
}

export const textRules: Rule[] = [
  { name: 'every text in locales is used', check: checkUnused },
  { name: 'every text that is used stands in locales', check: checkMissing },
];
