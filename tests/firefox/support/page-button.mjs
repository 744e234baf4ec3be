// The button on a profile page lives in a closed shadow root, where no script of the page can look. The browser's own protocol can:
// it hands out nodes in there, and the words and places of those nodes are enough to read and to click it as a user does.
import { eventually } from './bidi.mjs';
import { tabSenses } from './screen.mjs';

/** @param {import('./firefox.mjs').Firefox} firefox @param {string} context the tab */
export function pageButton(firefox, context) {
  const ask = async (find, ...values) => {
    const root = await cornerRoot(firefox, context);
    if (!root) return undefined;
    const { result } = await firefox.send('script.callFunction', {
      functionDeclaration: `(...given) => JSON.stringify((${find})(...given) ?? null)`,
      arguments: [{ sharedId: root }, ...values.map((value) => ({ type: 'string', value }))],
      target: { context },
      awaitPromise: false,
    });
    return JSON.parse(result.value);
  };
  const senses = tabSenses(firefox, context);
  const middle = (name) => eventually(() => ask(placeOf, name), `no button "${name}" on the page`);
  return {
    /** Whether our host node is on the page at all. */
    isThere: async () => (await cornerRoot(firefox, context)) !== undefined,
    /** What the page itself can find of us: nothing but an empty node. */
    isClosed: () =>
      firefox.evaluate(context, 'document.documentElement.lastElementChild.shadowRoot === null'),
    /** Clicks a button of ours by its words. @param {string} name */
    click: async (name) => {
      const { x, y } = await middle(name);
      await senses.clickAt(x, y);
    },
    doubleClick: async (name) => {
      const { x, y } = await middle(name);
      await senses.doubleClickAt(x, y);
    },
    /** Presses, lets `meanwhile` happen, and lets go in the same place. */
    pressWhile: async (name, meanwhile) => {
      const { x, y } = await middle(name);
      await senses.pressAt(x, y);
      await meanwhile();
      await senses.letGo();
    },
    /** Waits until our corner says the words, and returns all it says. @param {string} words */
    says: async (words) => {
      let said = '';
      const hasThem = async () => (said = (await ask(wordsOf)) ?? '').includes(words);
      await eventually(hasThem, `our corner of the page does not say "${words}"`).catch((error) => {
        throw new Error(`${error.message}; it says: ${said}`, { cause: error.cause });
      });
      return said;
    },
  };
}

/** The shared id of the closed shadow root among the children of the page's root, outside its own tree. */
async function cornerRoot(firefox, context) {
  const { result } = await firefox.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const roots = result.value.children.map(({ value }) => value.shadowRoot).filter(Boolean);
  return roots.find(({ value }) => value.mode === 'closed')?.sharedId;
}

/* The functions below run in the page, so each stands alone. */

function placeOf(root, name) {
  const found = [...root.querySelectorAll('button')].find((node) =>
    (node.getAttribute('aria-label') ?? node.textContent).startsWith(name),
  );
  if (!found) return null;
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

function wordsOf(root) {
  return [...root.querySelectorAll('p, button')].map((node) => node.textContent).join(' | ');
}
