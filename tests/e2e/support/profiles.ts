// Profile pages from tests/fixtures/linkedin, each served under the address in its first line.
import type { BrowserContext } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../fixtures/linkedin/', import.meta.url));

/** The page of a case and the address it stands under. */
export function profilePage(name: string): { url: string; html: string } {
  const html = readFileSync(`${FOLDER}${name}/page.html`, 'utf8');
  const url = /<!--\s*url:\s*(\S+)\s*-->/.exec(html)?.[1];
  if (!url) throw new Error(`${name}/page.html names no url in its first line`);
  return { url, html };
}

/** Serves every case; `extra` are further pages by address, which win. */
export async function serveProfiles(
  context: BrowserContext,
  extra: Record<string, string> = {},
): Promise<void> {
  const pages = new Map<string, string>();
  for (const name of readdirSync(FOLDER)) {
    if (!existsSync(`${FOLDER}${name}/page.html`)) continue;
    const { url, html } = profilePage(name);
    pages.set(pathOf(url), html);
  }
  for (const [url, html] of Object.entries(extra)) pages.set(pathOf(url), html);
  await context.route('https://www.linkedin.com/**', (route) => {
    const html = pages.get(pathOf(route.request().url()));
    return html
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 404, body: '' });
  });
}

function pathOf(url: string): string {
  return new URL(url).pathname.replace(/\/$/, '');
}
