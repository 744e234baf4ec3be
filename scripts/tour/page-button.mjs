// The button lives in a closed shadow root, which nothing can look into. So the tour reads the page as a screen reader does and
// clicks with the real mouse.
import { Problem } from '../ensure/run.mjs';

const WITHIN_MS = 15_000;

async function spoken(page, look) {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return await look(nodes, cdp);
  } finally {
    await cdp.detach();
  }
}

/** Asks again and again until there is an answer. */
async function until(page, look, otherwise) {
  for (const end = Date.now() + WITHIN_MS; Date.now() < end; await page.waitForTimeout(50)) {
    const answer = await spoken(page, look);
    if (answer) return answer;
  }
  throw new Problem(otherwise);
}

/** Where a button of the page is, by the beginning of its accessible name. */
export function findButton(page, name) {
  return until(
    page,
    async (nodes, cdp) => {
      const node = nodes.find((one) => one.role?.value === 'button' && one.name?.value?.startsWith(name));
      if (!node) return undefined;
      const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
      const [x1, y1, , , x3, y3] = model.content;
      return [(x1 + x3) / 2, (y1 + y3) / 2];
    },
    `The page has no button “${name}”.`,
  );
}

/** Clicks it in its middle. */
export async function press(page, name) {
  await page.mouse.click(...(await findButton(page, name)));
  await page.mouse.move(2, 2); // so that no picture shows it under the mouse
}

/** What Parley's corner says, once it says `words`: everything in its live region, in order. */
export function told(page, words) {
  return until(
    page,
    (nodes) => {
      const all = textsOfCorner(nodes).join(' ').replace(/\s+/g, ' ').trim();
      return all.includes(words) ? all : undefined;
    },
    `The page does not say “${words}”.`,
  );
}

function textsOfCorner(nodes) {
  const region = nodes.findLast((node) => node.role?.value === 'status');
  if (!region) return [];
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const words = [];
  const visit = (id) => {
    const node = byId.get(id);
    if (!node || node.role?.value === 'button') return;
    if (node.role?.value === 'StaticText') words.push(node.name?.value ?? '');
    else node.childIds?.forEach(visit);
  };
  region.childIds?.forEach(visit);
  return words;
}
