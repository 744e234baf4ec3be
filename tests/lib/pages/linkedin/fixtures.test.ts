/** The committed fixture pages are exactly what the generator makes, so a page is never mended by hand. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtureFiles } from '@/tests/fixtures/linkedin/generator/generate';

const ROOT = join(process.cwd(), 'tests/fixtures/linkedin');
const files = fixtureFiles();

function folders(): string[] {
  return readdirSync(ROOT, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() && one.name !== 'generator' ? [one.name] : [],
  );
}

if (process.env.UPDATE_FIXTURES) {
  for (const name of folders()) rmSync(join(ROOT, name), { recursive: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), content);
  }
}

describe('fixtures', () => {
  test('every folder is one the generator makes', () => {
    expect(folders().sort()).toEqual([...new Set([...files.keys()].map((path) => dirname(path)))].sort());
  });

  test.each([...files.keys()])('%s is as generated', (path) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(files.get(path));
  });
});
