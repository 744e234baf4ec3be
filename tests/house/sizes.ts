// Sizes: what does not fit on a few screens is two things (aim at 150 and 30 lines, stop at 250 and 60).
import { lineAt, nameOf, nodesOf, syntaxOf, type Node } from './syntax';
import { codeOf, isProduct, type Fault, type House, type Rule } from './tree';

const FILE_LINES = 250;
const FUNCTION_LINES = 60;

function checkFiles(house: House): Fault[] {
  return [...house.files]
    .filter(([path]) => isProduct(path) && /\.(?:tsx?|css)$/.test(path))
    .flatMap(([where, text]) => {
      const lines = text.replace(/\n$/, '').split('\n').length;
      return lines > FILE_LINES
        ? [
            {
              where,
              problem: `has ${lines} lines (at most ${FILE_LINES})`,
              help: 'Find the second thing in it and give that a file of its own.',
            },
          ]
        : [];
    });
}

function checkFunctions(house: House): Fault[] {
  return codeOf(house, isProduct).flatMap(([path, text]) =>
    nodesOf(
      syntaxOf(path, text),
      /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/,
    ).flatMap((node: Node) => {
      const begin = lineAt(text, node.start);
      const lines = lineAt(text, node.end) - begin + 1;
      if (lines <= FUNCTION_LINES) return [];
      const problem = `${nameOf(node['id']) || 'a function'} has ${lines} lines (at most ${FUNCTION_LINES})`;
      return [
        {
          where: `${path}:${begin}`,
          problem,
          help: 'Give its steps names: each becomes a function, or a component of its own.',
        },
      ];
    }),
  );
}

export const sizeRules: Rule[] = [
  { name: 'no file is longer than 250 lines', check: checkFiles },
  { name: 'no function is longer than 60 lines', check: checkFunctions },
];
