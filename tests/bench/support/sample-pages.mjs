// Profile pages of invented people, served under the real address.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const GENERATOR = `${ROOT}tests/fixtures/linkedin/generator/large-page.ts`;

/** A profile of ordinary size, as committed. */
export function ordinaryProfile() {
  const html = readFileSync(`${ROOT}tests/fixtures/linkedin/ember-en/page.html`, 'utf8');
  return { url: /<!-- url: (\S+) -->/.exec(html)[1], html };
}

/** A profile of about 600 KB. */
export async function largeProfile() {
  const options = { root: ROOT, configFile: false, logLevel: 'error' };
  const { module } = await runnerImport(GENERATOR, options);
  return { url: module.LARGE_PAGE_URL, html: module.buildLargePage() };
}

/** The same page as somebody else's: another slug, another member, so that each save is a first save. */
export function asSomebodyElse({ url, html }, number) {
  const slug = new URL(url).pathname.split('/')[2];
  const other = `${slug}-${number}`;
  return {
    url: url.replace(slug, other),
    html: html
      .replaceAll(slug, other)
      .replace(/ACoAA[\w-]+/g, (id) => `${id}${number}`)
      .replace(/(?<=data-member-id=")\d+|(?<=urn:li:(?:member|fsd?_profile):)\d+/g, (id) => `${id}${number}`),
  };
}

/** A page of 3,000 rows at a profile's address, with no script of its own: all script that runs on it is ours. */
export function longPage() {
  const rows = Array.from(
    { length: 3000 },
    (_, index) =>
      `<li><a href="/posts/${index}">Post ${index}</a> <p>Some words that somebody wrote.</p></li>`,
  );
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ida Brantley | LinkedIn</title></head>
<body><main><h1>Ida Brantley</h1><ul>${rows.join('\n')}</ul></main></body></html>`;
  return { url: 'https://www.linkedin.com/in/ida-brantley/', html };
}
