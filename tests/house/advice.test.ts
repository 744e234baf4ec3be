// docs/advice.md promises where each piece of advice is served: everything it names must be there.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '@/lib/domain/review/rule-book';
import { QUESTION_RULES } from '@/lib/domain/questions/review-questions';
import { TEMPLATES } from '@/lib/domain/templates/choose';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const rows = read('docs/advice.md')
  .split('\n')
  .filter((line) => /^\| 00\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const texts = JSON.parse(read('locales/en.json')) as Record<string, unknown>;
const checks = read('lib/domain/conversation/checks.ts');
const prompts = read('lib/domain/conversation/prompts.ts');
const planning = ['plan-reminders', ...rulesFiles()]
  .map((name) => read(`lib/domain/reminders/${name}.ts`))
  .join('\n');

function rulesFiles(): string[] {
  return [...read('lib/domain/reminders/plan-reminders.ts').matchAll(/from '\.\/([\w-]+)'/g)].map(
    (match) => match[1] ?? '',
  );
}

/** Whether a name such as `rule:R04` or `lib/x.ts#y` stands for something. */
function isThere(name: string): boolean {
  const [sort = '', value = ''] = name.split(':');
  switch (sort) {
    case 'rule':
      return ALL_RULES.some(({ id }) => id === value) || QUESTION_RULES.some(({ id }) => id === value);
    case 'reminder':
      return planning.includes(`'${value}'`);
    case 'check':
      return checks.includes(`id: '${value}'`);
    case 'prompt':
      return prompts.includes(`id: '${value}'`);
    case 'template':
      return TEMPLATES.some(({ id }) => id === value);
    case 'text':
      return textAt(value) !== undefined;
    default: {
      const [path = '', symbol] = name.split('#');
      return existsSync(new URL(path, root)) && (!symbol || new RegExp(`\\b${symbol}\\b`).test(read(path)));
    }
  }
}

function textAt(key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], texts);
}

test('every row of the advice is there: sixty-four pieces from five articles', () => {
  expect(rows).toHaveLength(64);
  for (const seed of ['000', '001', '002', '003', '004'])
    expect(rows.some((cells) => cells[1] === seed)).toBe(true);
});

describe('everything that is named exists', () => {
  test.each(rows.map((cells) => [cells[2] ?? '', cells[4] ?? '']))('%s', (_advice, where) => {
    if (where === 'no software') return;
    const names = where.replaceAll('`', '').split(/\s+/).filter(Boolean);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !isThere(name))).toEqual([]);
  });
});

test('a name that stands for nothing is found', () => {
  expect(isThere('rule:R99')).toBe(false);
  expect(isThere('lib/domain/ask.ts#nothing')).toBe(false);
  expect(isThere('reminder:M12')).toBe(true);
});
