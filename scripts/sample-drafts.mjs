// Writes docs/sample-drafts.md from the samples beside it: node scripts/sample-drafts.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
// Native in both browsers, not yet in every Node.
globalThis.Temporal ??= Temporal;

const { module } = await runnerImport(`${root}scripts/sample-drafts/page.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
mkdirSync(`${root}docs`, { recursive: true });
writeFileSync(`${root}docs/sample-drafts.md`, module.samplePage());
console.log('docs/sample-drafts.md is written.');
