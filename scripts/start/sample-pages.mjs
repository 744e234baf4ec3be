// Profile pages of invented people, served under the real address out of tests/fixtures/linkedin. Nothing is asked of the network.
import { readFileSync } from 'node:fs';
import { Problem } from '../ensure/run.mjs';

const FOLDER = 'tests/fixtures/linkedin';
const SITE = 'https://www.linkedin.com';
/** One of each layout that LinkedIn shows at present; the first is where one begins. */
const CASES = ['ember-en', 'sdui-componentkey-en', 'sdui-ids-en', 'public-en'];

/** A page of the fixtures: its address, its markup and whom it shows. */
export function samplePage(name) {
  try {
    const html = readFileSync(`${FOLDER}/${name}/page.html`, 'utf8');
    const person = JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8'));
    return { url: /<!--\s*url:\s*(\S+)\s*-->/.exec(html)[1], html, ...person };
  } catch (cause) {
    throw new Problem(
      `The sample page ${FOLDER}/${name} cannot be read. Restore it (git checkout -- ${FOLDER}), then run the same command again.`,
      { cause },
    );
  }
}

/** The people one can try Parley on. */
export const samplePeople = () => CASES.map(samplePage);

/** Answers every request to LinkedIn from these pages, and an unknown one with a list of them. */
export async function servePages(context, pages = samplePeople()) {
  const byPath = new Map(pages.map((page) => [pathOf(page.url), page.html]));
  const home = homePage(samplePeople());
  await context.route(`${SITE}/**`, (route) => {
    const request = route.request();
    if (request.resourceType() !== 'document') return route.fulfill({ status: 404, body: '' });
    const body = byPath.get(pathOf(request.url())) ?? home;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

function pathOf(url) {
  return new URL(url).pathname.replace(/\/$/, '');
}

function homePage(people) {
  const items = people.map(
    ({ url, name, title, company }) => `<li><a href="${url}">${name}</a>, ${title} at ${company}</li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample profiles</title>
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem;background:#f3f1ec;color:#25231f}
a{color:#2b5d6b}</style><h1>Sample profiles</h1><p>This page stands in for LinkedIn. It comes from your own disk,
and so do the profiles of these invented people:</p><ul>${items.join('')}</ul></html>`;
}
