// The button lives in a closed shadow root, which a page cannot look into and neither can Playwright's locators. Tests ask the
// browser what it tells a screen reader about that corner of the page (the whole page's tree costs much), and click with the real mouse.
import type { CDPSession, Page } from '@playwright/test';

interface Node {
  role?: { value?: string };
  name?: { value?: string };
  backendDOMNodeId?: number;
}

/** The bare node beside the page's own tree. */
const CORNER = 'document.body?.nextElementSibling';

/** Looks into the corner until `find` has what it looks for, or fails with what `orSay` makes of the last look. */
async function lookUntil<Found>(
  page: Page,
  within: number,
  find: (nodes: Node[], cdp: CDPSession) => Promise<Found | undefined> | Found | undefined,
  orSay: (nodes: Node[]) => string,
): Promise<Found> {
  const end = Date.now() + within;
  const cdp = await page.context().newCDPSession(page);
  try {
    for (;;) {
      const nodes = await nodesOf(cdp);
      const found = await find(nodes, cdp);
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(orSay(nodes));
      await page.waitForTimeout(50);
    }
  } finally {
    await cdp.detach();
  }
}

async function nodesOf(cdp: CDPSession): Promise<Node[]> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: CORNER });
  const { objectId } = result;
  if (!objectId) return [];
  // Gone while it was asked about: there is nothing to see in it.
  const tree = await cdp.send('Accessibility.queryAXTree', { objectId }).catch(() => undefined);
  return (tree?.nodes ?? []) as Node[];
}

/** A hand takes about this long to press and to let go, each time. */
const PRESS_MS = 60;

/** Waits for a button by its accessible name and clicks it in its middle, `times` in a row as a hand does. */
export async function clickPageButton(
  page: Page,
  name: string | RegExp,
  { within = 15_000, times = 1 } = {},
): Promise<void> {
  const { x, y } = await placeOfButton(page, name, within);
  await page.mouse.click(x, y, times > 1 ? { clickCount: times, delay: PRESS_MS } : {});
}

/** Waits for a button by its accessible name. Returns its middle. */
export function placeOfButton(
  page: Page,
  name: string | RegExp,
  within = 15_000,
): Promise<{ x: number; y: number }> {
  const find = async (nodes: Node[], cdp: CDPSession) => {
    const node = nodes.find((one) => one.role?.value === 'button' && matches(one.name?.value ?? '', name));
    if (node?.backendDOMNodeId === undefined) return undefined;
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
    const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.content;
    return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
  };
  return lookUntil(page, within, find, () => `no button named ${name} on the page`);
}

/** Every word the corner shows to a screen reader that matches; waits until there is one. */
export function pageSays(page: Page, words: string | RegExp, within = 15_000): Promise<string> {
  const find = (nodes: Node[]) => (matches(said(nodes), words) ? said(nodes) : undefined);
  const orSay = (nodes: Node[]) => `the page does not say ${words}; it says: ${said(nodes).slice(-400)}`;
  return lookUntil(page, within, find, orSay);
}

function said(nodes: Node[]): string {
  return nodes
    .filter((node) => node.role?.value === 'StaticText' || node.role?.value === 'button')
    .map((node) => node.name?.value ?? '')
    .join(' ');
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}
