// How a row is judged and printed. A row: what it is called, our median, the floor's median, and the budget it must keep.

import { median } from './numbers.mjs';

/** A row of milliseconds from all that was measured. The best of each side is kept too: it shows what the machine does when it is left alone. */
export function timesRow({ name, ours, floor, budget, note, ...rest }) {
  const best = Math.min(...ours).toFixed(1);
  const floorBest = floor ? `, floor ${Math.min(...floor).toFixed(1)} ms` : '';
  return {
    name,
    ours: median(ours),
    ...(floor && { floor: median(floor) }),
    unit: 'ms',
    ...(budget && { budget }),
    note: `best ${best} ms${floorBest}${note ? `; ${note}` : ''}`,
    samples: { ours, floor },
    ...rest,
  };
}

/** Adds the ratio and the verdict. A budget is `{ ratio }`, `{ ms }`, `{ bytes }` or `{ count }`; a row without one is told, not judged. */
export function judge(row) {
  const ratio = row.floor ? row.ours / row.floor : undefined;
  const [kind, limit] = Object.entries(row.budget ?? {})[0] ?? [];
  const measured = kind === 'ratio' ? ratio : row.ours;
  const verdict = kind === undefined ? '' : measured <= limit ? 'ok' : 'over';
  return { ...row, ratio, verdict };
}

/** The table, ready to print. */
export function tableOf(rows) {
  const lines = [
    ['row', 'median', 'floor', 'ratio', 'budget', ''],
    ...rows.map((row) => [
      row.name,
      amount(row.ours, row.unit),
      row.floor === undefined ? '' : amount(row.floor, row.unit),
      row.ratio === undefined ? '' : `${row.ratio.toFixed(1)}x`,
      budgetWords(row.budget),
      row.verdict,
    ]),
  ];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const print = (line) =>
    line
      .map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0])))
      .join('  ')
      .trimEnd();
  return lines.map(print).join('\n');
}

/** One line for a row that was just measured, and what is told beside it. */
export function lineOf(row) {
  const floor = row.floor === undefined ? '' : `, floor ${amount(row.floor, row.unit)}`;
  const ratio = row.ratio === undefined ? '' : `, ${row.ratio.toFixed(1)}x`;
  const budget = row.budget ? `, budget ${budgetWords(row.budget)}: ${row.verdict}` : '';
  const note = row.note ? `\n    ${row.note}` : '';
  return `  ${row.name}: ${amount(row.ours, row.unit)}${floor}${ratio}${budget}${note}`;
}

export function amount(value, unit) {
  if (unit === 'ms') return `${value.toFixed(1)} ms`;
  return unit === 'B' ? `${value} B` : `${value}`;
}

function budgetWords(budget) {
  if (!budget) return '';
  if (budget.ratio !== undefined) return `${budget.ratio}x`;
  if (budget.ms !== undefined) return `${budget.ms} ms`;
  return budget.bytes === undefined ? `${budget.count}` : `${budget.bytes} B`;
}
