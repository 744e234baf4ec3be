// The button on a profile page sits in a closed shadow root. The debugging protocol can look in; the page cannot.
import { sleep } from './numbers.mjs';

/** Waits for the button and returns its node and the place where it says what happened. */
export async function findButton(tab) {
  for (let tries = 0; tries < 100; tries += 1) {
    // Never the page itself: described whole, a large one is more than a socket carries.
    const { result } = await tab.send('Runtime.evaluate', { expression: 'document.body.nextElementSibling' });
    if (!result.objectId) {
      await sleep(30);
      continue;
    }
    const { node } = await tab.send('DOM.describeNode', {
      objectId: result.objectId,
      depth: -1,
      pierce: true,
    });
    const nodes = [node, ...(node.shadowRoots ?? [])].flatMap(flatten);
    const button = nodes.find(
      ({ nodeName, attributes = [] }) => nodeName === 'BUTTON' && attributes.join(' ').includes('main'),
    );
    const told = nodes.find(({ attributes = [] }) => attributes.includes('status'));
    if (button && told) return { button: button.backendNodeId, told: told.backendNodeId };
    await sleep(30);
  }
  throw new Error('the button did not come onto the page');
}

function flatten(node) {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

/** How long a finger keeps the button of a mouse down, at the short end of what people do. */
const PRESS_MS = 80;

/**
 * Clicks the button with the real mouse, as a hand does, or letting go in the same instant as a script does. Resolves to the milliseconds from the click event to the words in the page, and the words.
 * Both moments are taken inside the page: the click in a listener that runs before the product's, the words in the microtask after.
 */
export async function clickUntilWords(tab, { atOnce = false } = {}) {
  const { button, told } = await findButton(tab);
  await tab.runOn(button, startAtClick);
  const words = tab.runOn(told, untilWords);
  const { model } = await tab.send('DOM.getBoxModel', { backendNodeId: button });
  const [left, top, , , right, bottom] = model.content;
  const spot = { x: (left + right) / 2, y: (top + bottom) / 2, button: 'left', clickCount: 1 };
  await tab.send('Input.dispatchMouseEvent', { ...spot, type: 'mousePressed' });
  if (!atOnce) await sleep(PRESS_MS);
  await tab.send('Input.dispatchMouseEvent', { ...spot, type: 'mouseReleased' });
  return words;
}

function startAtClick() {
  const start = () => {
    globalThis.clickedAt = performance.now();
  };
  this.addEventListener('click', start, { capture: true, once: true });
}

function untilWords() {
  return new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      if (!this.textContent) return;
      watcher.disconnect();
      resolve({ ms: performance.now() - globalThis.clickedAt, words: this.textContent });
    });
    watcher.observe(this, { childList: true, subtree: true });
  });
}
