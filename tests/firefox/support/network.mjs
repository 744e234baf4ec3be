// The only network of these tests: profile pages of invented people under LinkedIn's address, answered inside the browser. Whatever
// asks for anything else, page, extension, background or Firefox itself, ends at a proxy that writes it down and refuses.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../fixtures/linkedin/', import.meta.url));
const SITE = 'www.linkedin.com';
const INSIDE = /^(?:moz-extension|about|chrome|resource|data|blob):/;

/** Where a copied message is pasted, as a user does. It is no profile. */
export const PASTE_PAGE = `https://${SITE}/messaging/compose/`;
const pastePage =
  '<!doctype html><title>Messages</title><textarea aria-label="To paste into" rows="20" cols="80">';

/** The page of a case in tests/fixtures/linkedin, the address it stands under, and what a reader should find. */
export function fixture(name) {
  const html = readFileSync(`${FOLDER}${name}/page.html`, 'utf8');
  const url = /<!--\s*url:\s*(\S+)\s*-->/.exec(html)?.[1];
  if (!url) throw new Error(`${name}/page.html names no url in its first line`);
  return { url, html, expected: JSON.parse(readFileSync(`${FOLDER}${name}/expected.json`, 'utf8')) };
}

/** @typedef {{ html: string } | { redirect: string }} Served */

/**
 * The pages by path; `extra` wins, by address.
 * @param {Record<string, Served>} extra
 * @returns {Map<string, Served>}
 */
function servedPages(extra) {
  const cases = readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}${name}/page.html`));
  const pages = new Map(cases.map(fixture).map(({ url, html }) => [pathOf(url), { html }]));
  pages.set(pathOf(PASTE_PAGE), { html: pastePage });
  for (const [url, served] of Object.entries(extra)) pages.set(pathOf(url), served);
  return pages;
}

const pathOf = (url) => new URL(url).pathname.replace(/\/$/, '');

/**
 * Starts the watch. Give `prefs` to the browser at its start, then let the watch `serve` it.
 * @param {Record<string, Served>} extra pages beside the fixtures
 */
export async function watchedNetwork(extra = {}) {
  const pages = servedPages(extra);
  /** @type {string[]} */
  const strays = [];
  const proxy = await refusingProxy((asked) => strays.push(asked));
  return {
    prefs: prefsFor(proxy.address().port),
    /** Every request of the run that was not for a served page. */
    strays,
    close: () => proxy.close(),
    /** @param {import('./firefox.mjs').Firefox} firefox */
    serve: async (firefox) => {
      firefox.listen(({ method, params }) => {
        if (method !== 'network.beforeRequestSent') return;
        const served = pages.get(pathOf(params.request.url));
        if (!params.isBlocked || !served) {
          if (!INSIDE.test(params.request.url)) strays.push(params.request.url);
        }
        if (params.isBlocked) firefox.send('network.provideResponse', answer(params, served)).catch(() => {});
      });
      await firefox.send('session.subscribe', { events: ['network.beforeRequestSent'] });
      await firefox.send('network.addIntercept', {
        phases: ['beforeRequestSent'],
        urlPatterns: [{ type: 'pattern', protocol: 'https', hostname: SITE }],
      });
    },
  };
}

function answer({ request }, served) {
  const header = (name, value) => ({ name, value: { type: 'string', value } });
  const redirect = served && 'redirect' in served;
  return {
    request: request.request,
    statusCode: redirect ? 302 : served ? 200 : 404,
    reasonPhrase: 'As served',
    headers: [
      redirect ? header('location', served.redirect) : header('content-type', 'text/html; charset=utf-8'),
    ],
    body: { type: 'string', value: served && !redirect ? served.html : '' },
  };
}

/** A proxy through which nothing goes. Plain requests and tunnels are both told to `note`. */
async function refusingProxy(note) {
  const proxy = createServer((request, response) => {
    note(request.url);
    response.writeHead(502).end();
  });
  proxy.on('connect', ({ url }, socket) => {
    note(url);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Nothing leaves this machine\r\n\r\n');
  });
  proxy.listen(0, '127.0.0.1');
  await new Promise((resolve) => proxy.once('listening', resolve));
  return proxy;
}

const prefsFor = (port) => ({
  'network.proxy.type': 1,
  ...Object.fromEntries(['http', 'ssl'].map((kind) => [`network.proxy.${kind}`, '127.0.0.1'])),
  ...Object.fromEntries(['http', 'ssl'].map((kind) => [`network.proxy.${kind}_port`, port])),
});
