// Every import of every file, resolved to a file of the house or to a package.
import { dirname, join } from 'node:path/posix';
import { codeOf, type House } from './tree';
import { isNode, lineAt, nameOf, nodesOf, syntaxOf, type Node } from './syntax';

export interface Import {
  from: string;
  line: number;
  /** As written: './person', '@/lib/domain/person', 'react'. */
  request: string;
  /** The file of the house it means; absent for a package. */
  file?: string;
  typeOnly: boolean;
}

const IMPORTING =
  /^(?:ImportDeclaration|ExportNamedDeclaration|ExportAllDeclaration|ImportExpression|TSImportType)$/;
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.d.ts', '/index.ts', '/index.tsx'];

export function importsOf(house: House, path: string, text: string): Import[] {
  return nodesOf(syntaxOf(path, text), IMPORTING).flatMap((node) => {
    const request = requestOf(node);
    if (request === undefined) return [];
    const file = resolve(house, path, request);
    return [
      {
        from: path,
        line: lineAt(text, node.start),
        request,
        typeOnly: isTypeOnly(node),
        ...(file && { file }),
      },
    ];
  });
}

function requestOf(node: Node): string | undefined {
  const source = node['source'] ?? node['argument'];
  return isNode(source) && source.type === 'Literal' ? nameOf(source) : undefined;
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType') return true;
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const parts = node['specifiers'];
  if (!Array.isArray(parts) || parts.length === 0) return false;
  return parts.filter(isNode).every((part) => part['importKind'] === 'type' || part['exportKind'] === 'type');
}

function resolve(house: House, from: string, request: string): string | undefined {
  if (!/^(?:\.{1,2}\/|@\/)/.test(request)) return undefined;
  const plain = request.replace(/\?.*$/, '');
  const target = plain.startsWith('@/') ? plain.slice(2) : join(dirname(from), plain);
  // An unresolved path still says which room it points at; that it exists is the type-checker's business.
  return ENDINGS.map((ending) => target + ending).find((path) => house.files.has(path)) ?? target;
}

export function allImports(house: House, wanted: (path: string) => boolean): Import[] {
  return codeOf(house, wanted).flatMap(([path, text]) => importsOf(house, path, text));
}
