// What a user sees around the page: the toolbar button with its badge, the popup, notifications. And two looks inside: whether the
// background is running, and what is on the disk, without opening a page of the extension, which would wake things.
import { eventually } from './bidi.mjs';

const WIDGET = (id) => `${id.replace(/[^a-z0-9_-]/gi, '_')}-browser-action`;
const ALERT = 'alert.xhtml';

/** @param {import('./firefox.mjs').Firefox} firefox @param {string} id the extension's id */
export async function browserWindow(firefox, id) {
  const windows = async () =>
    (await firefox.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts;
  const main = (await windows()).find(({ url }) => url.endsWith('/browser.xhtml')).context;
  const inside = (expression) => firefox.evaluate(main, expression);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension`;
  const button = `document.getElementById(${JSON.stringify(WIDGET(id))})?.querySelector('toolbarbutton')`;
  return {
    inside,
    /** `running`, `stopped`, or on the way between. */
    background: () => inside(`${extension}?.backgroundState`),
    /** Ends the background at once, whatever it is doing, as Firefox does when it has been idle. The next event starts it again. */
    endBackground: () =>
      inside(`${extension}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true)`),
    /** The number on the toolbar button, as drawn. */
    badge: () => inside(`${button}.getAttribute('badge') ?? ''`),
    /** Takes the button out of the puzzle-piece menu, where Firefox puts it at first. */
    pinButton: () =>
      inside(`(CustomizableUI.addWidgetToArea(${JSON.stringify(WIDGET(id))}, 'nav-bar'), !!${button})`),
    clickToolbarButton: async () => {
      const { x, y } = await eventually(() => inside(`(${middleOf})(${button})`), 'no toolbar button');
      await inside(`(${clickIn})(window, ${x}, ${y})`);
    },
    /** Alt+Shift+S with the cursor in the address bar: keys that a test makes do not come back from a page. */
    pressShortcut: () => inside(`(gURLBar.focus(), (${pressAltShiftS})(window))`),
    popup: () => panelSenses(inside, '/popup.html'),
    sidebar: () => panelSenses(inside, '/sidepanel.html'),
    closePopup: () => inside(`void document.getElementById('customizationui-widget-panel')?.hidePopup()`),
    /** @param {string} table */
    rows: (table) => inside(`(${rowsOf})(${extension}.principal, ${JSON.stringify(table)})`),
    /** The notifications on the screen; one that is only just coming up has no words yet. */
    notices: async () => {
      const shown = (await windows()).filter(({ url }) => url.endsWith(ALERT));
      const drawn = await Promise.all(shown.map(({ context }) => noticeIn(firefox, context)));
      return drawn.filter(({ title }) => title !== '');
    },
  };
}

/** A notification as Firefox draws it: a small window of its own. */
async function noticeIn(firefox, context) {
  const words = ['alertTitleLabel', 'alertTextLabel'].map(
    (id) => `(${wordsOf})(document.getElementById('${id}'))`,
  );
  const [title, text] = await firefox.evaluate(context, `[${words.join(', ')}]`);
  const click = async () => {
    const { x, y } = await firefox.evaluate(
      context,
      `(${middleOf})(document.getElementById('alertNotification'))`,
    );
    await firefox.evaluate(context, `(${clickIn})(window, ${x}, ${y})`);
  };
  return { title, text, click };
}

/**
 * The toolbar popup or the sidebar. BiDi knows tabs and windows but not these, so words and clicks go through a script of the browser's own
 * in the panel's process: real events, sent to whatever lies at the point.
 * @returns {import('./screen.mjs').Senses}
 */
function panelSenses(inside, page) {
  const run = (body) => inside(`(${inPanel})(${JSON.stringify(page)}, ${JSON.stringify(body)})`);
  return {
    look: (expression) => run(`return await (${expression})`),
    clickAt: (x, y) => run(`return (${clickIn})(window, ${x}, ${y})`),
    press: (keys) => run(`return (${typeInPanel})(window, ${JSON.stringify(keys)})`),
  };
}

/* The functions below run inside the browser, so each stands alone. */

function inPanel(page, body) {
  // The sidebar is a document of its own with the panel in it.
  const places = [document, document.getElementById('sidebar')?.contentDocument].filter(Boolean);
  const panel = places
    .flatMap((place) => [...place.querySelectorAll('browser')])
    .find((one) => one.currentURI?.spec.endsWith(page));
  if (!panel) throw new Error(`${page} is not open`);
  const name = `parley-test-${Math.random()}`;
  const send = `(value) => sendAsyncMessage('${name}', JSON.stringify(value ?? null))`;
  const asked = `(async (window, document) => { ${body} })(content, content.document)`;
  const script = `${asked}.then(${send}, (error) => sendAsyncMessage('${name}', JSON.stringify({ failed: String(error) })))`;
  return new Promise((resolve, reject) => {
    // While a panel is just coming up, its first, empty page takes the script with it.
    setTimeout(() => reject(new Error(`${page} did not answer`)), 1000);
    panel.messageManager.addMessageListener(name, ({ data }) => {
      const answer = JSON.parse(data);
      if (answer?.failed) reject(new Error(answer.failed));
      else resolve(answer);
    });
    panel.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

/** A real click, to whatever lies there. (Actions of BiDi reach tabs only.) */
function clickIn(window, x, y) {
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 });
}

function typeInPanel(window, keys) {
  const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!typist.beginInputTransactionForTests(window)) throw new Error('the panel takes no keys');
  for (const key of keys) {
    const event = new window.KeyboardEvent('', { key });
    typist.keydown(event);
    typist.keyup(event);
  }
}

function pressAltShiftS(window) {
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keyboard.beginInputTransactionForTests(window)) throw new Error('the window takes no keys');
  const keys = [
    { key: 'Alt', code: 'AltLeft', keyCode: 18 },
    { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
    { key: 'S', code: 'KeyS', keyCode: 83 },
  ].map((key) => new window.KeyboardEvent('', key));
  for (const key of keys) keyboard.keydown(key);
  for (const key of keys.reverse()) keyboard.keyup(key);
}

function middleOf(node) {
  if (!node) return null;
  const { x, y, width, height } = node.getBoundingClientRect();
  return width > 0 ? { x: Math.round(x + width / 2), y: Math.round(y + height / 2) } : null;
}

/** Nothing, where the window is only just being made. */
function wordsOf(node) {
  return node?.getAttribute('value') ?? node?.textContent ?? '';
}

/** Every row of a table, and nothing when there is no database yet: looking must not make one. */
function rowsOf(principal, table) {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.openForPrincipal(principal, 'parley');
    asked.onupgradeneeded = () => asked.transaction.abort();
    asked.onerror = () => resolve([]);
    asked.onsuccess = () => {
      const database = asked.result;
      const rows = database.transaction(table).objectStore(table).getAll();
      rows.onsuccess = () => resolve(rows.result);
      rows.onerror = () => reject(rows.error);
      database.close();
    };
  });
}
