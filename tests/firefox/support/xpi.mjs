// The built extension as one file, as a user installs it. Packed once for a test run, so that a build going on meanwhile changes
// nothing under a running browser. Stored without compression: a zip is then little more than the files one after the other.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';

/** PARLEY_FIREFOX_BUILD names another folder, for a run that must not notice a build going on meanwhile. */
const BUILD =
  process.env.PARLEY_FIREFOX_BUILD ??
  fileURLToPath(new URL('../../../.output/firefox-mv3/', import.meta.url));
const NO_BUILD = 'The Firefox build is missing: run `npm run build` first (`npm test` does it by itself).';
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** The first of January 1980: the earliest day a zip can write. */
const DAY = 0x0021;

let packed;

/** The path of the packed extension. It is removed when the process ends. */
export function packedExtension() {
  if (packed) return packed;
  if (!existsSync(join(BUILD, 'manifest.json'))) throw new Error(NO_BUILD);
  const folder = mkdtempSync(join(tmpdir(), 'parley-xpi-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  packed = join(folder, 'parley.xpi');
  writeFileSync(packed, zip(filesOf(BUILD)));
  return packed;
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ name: name.replaceAll('\\', '/'), data: readFileSync(join(folder, name)) }));
}

/** @param {{ name: string, data: Buffer }[]} files */
function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, data } of files) {
    const path = Buffer.from(name);
    const facts = factsOf(path, data);
    parts.push(Buffer.concat([numbers([0x04034b50, 4], [20, 2]), facts, path, data]));
    const where = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(Buffer.concat([numbers([0x02014b50, 4], [20, 2], [20, 2]), facts, where, path]));
    offset += parts.at(-1).length;
  }
  const list = Buffer.concat(directory);
  const counts = [files.length, files.length].map((count) => [count, 2]);
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], ...counts, [list.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...parts, list, end]);
}

/** What a file's own header and its line in the directory both say. */
const factsOf = (path, data) =>
  numbers(
    ...[FLAGS, 0, 0, DAY].map((value) => [value, 2]),
    ...[crc32(data), data.length, data.length].map((value) => [value, 4]),
    ...[path.length, 0].map((value) => [value, 2]),
  );

/** Numbers of 2 or 4 bytes, the smallest byte first. */
function numbers(...list) {
  return Buffer.concat(
    list.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
