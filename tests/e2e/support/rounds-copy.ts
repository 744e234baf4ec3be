// A copy of the extension that writes down what its background does.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from './extension';
import { writeDown } from './rounds-worker';

/** A copy of the build whose worker can be watched. Remove it afterwards. `change` edits its manifest. */
export function watchedCopy(change: (manifest: Record<string, unknown>) => void = () => undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-watched-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const worker = join(folder, 'background.js');
  writeFileSync(worker, `(${writeDown})();\n${readFileSync(worker, 'utf8')}`);
  const place = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(place, 'utf8')) as Record<string, unknown>;
  change(manifest);
  writeFileSync(place, JSON.stringify(manifest));
  return folder;
}

export const removeCopy = (folder: string): void => rmSync(folder, { recursive: true, force: true });
