// The button lives in a closed shadow root, which a page cannot look into and neither can Playwright's locators. Tests go
// through the browser's accessibility tree, as a screen reader does, and click with the real mouse.
import type { Page } from '@playwright/test';

interface Node {
  role?: { value?: string };
  name?: { value?: string };
  backendDOMNodeId?: number;
  ignored?: boolean;
}

async function tree(
  page: Page,
): Promise<{ nodes: Node[]; cdp: Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>> }> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  return { nodes, cdp };
}

/** Waits for a button by its accessible name and clicks it in its middle, `times` in a row. */
export async function clickPageButton(
  page: Page,
  name: string | RegExp,
  { within = 15_000, times = 1 } = {},
): Promise<void> {
  const { x, y } = await placeOfButton(page, name, within);
  await page.mouse.click(x, y, { clickCount: times });
}

/** Waits for a button by its accessible name. Returns its middle. */
export async function placeOfButton(
  page: Page,
  name: string | RegExp,
  within = 15_000,
): Promise<{ x: number; y: number }> {
  const end = Date.now() + within;
  for (;;) {
    const { nodes, cdp } = await tree(page);
    const node = nodes.find((one) => one.role?.value === 'button' && matches(one.name?.value ?? '', name));
    if (node?.backendDOMNodeId !== undefined) {
      const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
      const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.content;
      await cdp.detach();
      return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
    }
    await cdp.detach();
    if (Date.now() > end) throw new Error(`no button named ${name} on the page`);
    await page.waitForTimeout(50);
  }
}

/** Every word the page shows to a screen reader that matches; waits until there is one. */
export async function pageSays(page: Page, words: string | RegExp, within = 15_000): Promise<string> {
  const end = Date.now() + within;
  for (;;) {
    const { nodes, cdp } = await tree(page);
    await cdp.detach();
    const said = nodes
      .filter((node) => node.role?.value === 'StaticText' || node.role?.value === 'button')
      .map((node) => node.name?.value ?? '');
    const joined = said.join(' ');
    if (matches(joined, words)) return joined;
    if (Date.now() > end) throw new Error(`the page does not say ${words}; it says: ${joined.slice(-400)}`);
    await page.waitForTimeout(50);
  }
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}
