// Firefox with Parley in it, ready for a test: the packed build installed, the profile pages served, the time of day near noon.
import assert from 'node:assert/strict';
import { eventually } from './bidi.mjs';
import { browserWindow } from './browser-window.mjs';
import { startFirefox } from './firefox.mjs';
import { PASTE_PAGE, watchedNetwork } from './network.mjs';
import { pageButton } from './page-button.mjs';
import { screenOf, tabSenses } from './screen.mjs';
import { packedExtension } from './xpi.mjs';

const ID = 'parley@parley.example';
/** Firefox gives every installation a random address; ours is chosen, so that a test knows it. */
const ADDRESS = '6f3a1c52-0f0b-4b57-9a51-d1b9f5a4c001';

/** @typedef {Awaited<ReturnType<typeof startParley>>} Parley */

const MIDDAY = zoneOf(13 - new Date().getUTCHours());

/**
 * Reminders keep to waking hours; so that a test can run at any hour, the browser is put where it is about one o'clock. Worked out once: a
 * run that comes past a full hour stays in the zone in which it began, in every browser that it starts and every time that it types.
 */
export function zoneWhereItIsMidday() {
  return MIDDAY;
}

/** @param {number} offset whole hours ahead of UTC */
function zoneOf(offset) {
  return offset === 0 ? 'Etc/UTC' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

/**
 * @param {object} options
 * @param {string} [options.profile] a folder that outlives this browser: then Parley is installed for good, and only if it is not yet
 * @param {Record<string, unknown>} [options.prefs]
 * @param {Record<string, import('./network.mjs').Served>} [options.pages] served beside the fixtures
 * @param {boolean} [options.installed] it is in the profile already
 */
export async function startParley({ profile, prefs = {}, pages, installed = false } = {}) {
  const xpi = packedExtension();
  const network = await watchedNetwork(pages);
  const firefox = await startFirefox({
    ...(profile && { profile }),
    prefs: { ...prefsFor(), ...network.prefs, ...prefs },
    zone: zoneWhereItIsMidday(),
  }).catch((error) => {
    network.close();
    throw error;
  });
  const window = await browserWindow(firefox, ID);
  await network.serve(firefox);
  if (!installed) {
    await firefox.send('webExtension.install', {
      extensionData: { type: 'archivePath', path: xpi },
      ...(profile && { 'moz:permanent': true }),
    });
  }
  await eventually(window.pinButton, 'Parley is not installed');
  return { firefox, ...window, ...tabsOf(firefox, window), ...endings(firefox, network) };
}

const prefsFor = () => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: ADDRESS }),
  // Only to install for good what no store has signed.
  'xpinstall.signatures.required': false,
});

function tabsOf(firefox, window) {
  const tab = (context) => ({
    context,
    ...screenOf(tabSenses(firefox, context)),
    button: pageButton(firefox, context),
    activate: () => firefox.send('browsingContext.activate', { context }),
    close: () => firefox.send('browsingContext.close', { context }),
  });
  const goTo = async (context, url, landing) => {
    // Firefox reports no end of loading for pages of an extension, so it is asked for.
    await firefox.send('browsingContext.navigate', { context, url, wait: 'none' });
    const start = JSON.stringify(landing.split('#')[0]);
    await firefox.until(context, `location.href.startsWith(${start}) && document.readyState === 'complete'`);
  };
  /** `landing`: where a redirect leads. */
  const open = async (url, landing = url) => {
    const { context } = await firefox.send('browsingContext.create', { type: 'tab' });
    await goTo(context, url, landing);
    return tab(context);
  };
  const tabs = async () => (await firefox.send('browsingContext.getTree', {})).contexts;
  return {
    open,
    /** One of our own pages, in a tab. @param {string} page such as `dashboard.html#/today` */
    openOurs: (page) => open(`moz-extension://${ADDRESS}/${page}`),
    /** The tab of ours that Parley itself opened. @param {string} page */
    openedByItself: async (page) => {
      const isIt = async ({ context }) => (await firefox.evaluate(context, 'location.href')).includes(page);
      const find = async () => {
        for (const one of await tabs()) if (await isIt(one).catch(() => false)) return one;
        return undefined;
      };
      return tab((await eventually(find, `Parley did not open ${page}`)).context);
    },
    /** The real popup: a click on the toolbar button. */
    openPopup: async () => {
      await window.clickToolbarButton();
      const popup = screenOf(window.popup());
      await eventually(popup.text, 'the popup did not open');
      return { ...popup, close: window.closePopup };
    },
    /** The sidebar, once it is open. */
    openedSidebar: async () => {
      const sidebar = screenOf(window.sidebar());
      await eventually(sidebar.text, 'the sidebar did not open');
      return sidebar;
    },
    /** What a user would paste now. */
    pasted: async () => {
      const page = await open(PASTE_PAGE);
      await page.activate();
      await page.type('To paste into', '');
      await page.paste();
      const isPasted = () => page.value('To paste into');
      const text = await eventually(isPasted, 'there is nothing to paste');
      await page.close();
      return text;
    },
  };
}

function endings(firefox, network) {
  return {
    /** Ends the browser, and says if anything asked for more than the served pages. */
    end: async () => {
      await firefox.close();
      network.close();
      assert.deepEqual(
        [...new Set(network.strays)],
        [],
        'nothing may be asked of the network but the served pages',
      );
    },
    /** Ends it as a power cut does. */
    kill: async () => {
      await firefox.kill();
      network.close();
    },
    strays: network.strays,
  };
}
