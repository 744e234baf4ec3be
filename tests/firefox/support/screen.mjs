// One screen as a user has it: words to read, things to click and to type into. A screen is whatever can look (run an expression
// over `document`), click at a point and press keys: a tab, the toolbar popup, a notification.
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from './bidi.mjs';

/** The Enter key, for `press` in a tab. */
export const ENTER = '\uE007';
const CONTROL = process.platform === 'darwin' ? '\uE03D' : '\uE009';

/** As long as it takes for what was fetched late to push other things along. */
const COME_TO_REST_MS = 80;

/**
 * @typedef {object} Senses
 * @property {(expression: string) => Promise<any>} look
 * @property {(x: number, y: number) => Promise<unknown>} clickAt
 * @property {(keys: string[]) => Promise<unknown>} press one after the other
 */

/** A tab. Input goes through the browser's own event queue, to whatever lies under that point. */
export function tabSenses(firefox, context) {
  const act = (actions) => firefox.send('input.performActions', { context, actions });
  return {
    look: (expression) => firefox.evaluate(context, expression),
    clickAt: (x, y) => act([mouse({ type: 'pointerMove', x, y }, DOWN, UP)]),
    doubleClickAt: (x, y) => act([mouse({ type: 'pointerMove', x, y }, DOWN, UP, HAND, DOWN, UP)]),
    pressAt: (x, y) => act([mouse({ type: 'pointerMove', x, y }, DOWN)]),
    letGo: () => act([mouse(UP)]),
    press: (keys) => act([{ type: 'key', id: 'keyboard', actions: keys.flatMap(downAndUp) }]),
    paste: () => act([{ type: 'key', id: 'keyboard', actions: chord(CONTROL, 'v') }]),
  };
}

const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };
/** As long as a hand takes between the two presses of a double click. */
const HAND = { type: 'pause', duration: 120 };
const mouse = (...actions) => ({ type: 'pointer', id: 'mouse', actions });

const downAndUp = (value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }));
const chord = (held, value) => [
  { type: 'keyDown', value: held },
  ...downAndUp(value),
  { type: 'keyUp', value: held },
];

/** @param {Senses} senses */
export function screenOf(senses) {
  const call = (find, ...values) =>
    senses.look(`(${find})(document, ${values.map((value) => JSON.stringify(value)).join(', ')})`);
  const clickWhere = async (find, name, what) => {
    let last;
    // A screen that is still being put together moves things: what is clicked stands where it stood a moment before.
    const standing = async () => {
      if (last) await sleep(COME_TO_REST_MS);
      const place = await call(find, name);
      const stands = place && last && place.x === last.x && place.y === last.y;
      last = place;
      return stands && place;
    };
    const { x, y } = await eventually(standing, `no ${what} "${name}" to click`);
    await senses.clickAt(x, y);
  };
  const screen = {
    ...senses,
    /** Every word on it. */
    text: () => senses.look('document.body.innerText'),
    /** Waits until the words stand there. @param {string} words */
    says: async (words) => {
      let said = '';
      const hasThem = async () => (said = (await screen.text()) ?? '').includes(words);
      await eventually(hasThem, `the screen does not say "${words}"`).catch((error) => {
        throw new Error(`${error.message}; it says: ${said.slice(0, 800)}`, { cause: error.cause });
      });
    },
    /** Clicks a button or choice by its words. @param {string} name */
    click: (name) => clickWhere(placeOfButton, name, 'button'),
    /** Clicks into a field and types. @param {string} label @param {string} text */
    type: async (label, text) => {
      // A click that went beside a field that moved is made again: what is typed must not go nowhere.
      const inIt = async () => {
        await clickWhere(placeOfField, label, 'field');
        return call(holdsFocus, label);
      };
      await eventually(inIt, `the cursor is not in "${label}"`);
      await senses.press([...text]);
    },
    /** What a field holds. @param {string} label */
    value: (label) => call(valueOfField, label),
  };
  return screen;
}

/* The functions below run in the page, so each stands alone. */

function placeOfButton(document, name) {
  const words = (node) => (node.getAttribute('aria-label') ?? node.textContent).trim();
  const all = [...document.querySelectorAll('button, a[href], label, [role="radio"], [role="checkbox"]')];
  const found = all.find((node) => words(node) === name) ?? all.find((node) => words(node).startsWith(name));
  if (!found || found.disabled || found.getAttribute('aria-disabled') === 'true') return null;
  found.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = found.getBoundingClientRect();
  const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  // What lies on top of it would take the click, and a notice lies at the edge: its button is scrolled out from under it, as a user does.
  const top = document.elementFromPoint(middle.x, middle.y);
  if (top && (found.contains(top) || top.contains(found))) return middle;
  found.scrollIntoView({ block: 'center' });
  return null;
}

function placeOfField(document, label) {
  const words = (node) => node.getAttribute('aria-label') ?? node.labels?.[0]?.textContent ?? '';
  const fields = [...document.querySelectorAll('input, textarea')];
  // `Time` is the field of that name, though `Time zone` stands beside it.
  const found =
    fields.find((node) => words(node).trim() === label) ??
    fields.find((node) => words(node).trim().startsWith(label));
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest' });
  const { x, y, height } = found.getBoundingClientRect();
  // Near its beginning: that is where the first part of a date or a time is.
  return { x: Math.round(x + 16), y: Math.round(y + Math.min(height / 2, 20)) };
}

function holdsFocus(document, label) {
  const node = document.activeElement;
  const words = node?.getAttribute('aria-label') ?? node?.labels?.[0]?.textContent ?? '';
  return words.trim().startsWith(label);
}

function valueOfField(document, label) {
  const words = (node) => node.getAttribute('aria-label') ?? node.labels?.[0]?.textContent ?? '';
  const fields = [...document.querySelectorAll('input, textarea')];
  const found =
    fields.find((node) => words(node).trim() === label) ??
    fields.find((node) => words(node).trim().startsWith(label));
  return found?.value ?? null;
}
