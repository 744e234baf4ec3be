import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { pageFiles } from './scripts/page-files';

/** Every permission stands beside its reason; PRIVACY.md says the same in plain words. */
const PERMISSIONS = [
  'storage', // hands selected text to the form, and a tick to the next page when its own is closed at once; for this session only
  'unlimitedStorage', // people and notes must not be evicted when the disk runs low
  'alarms', // one wake-up for the next reminder
  'notifications', // the reminder itself
  'activeTab', // read the profile in view, on the user's click, in any tab that was open before
  'scripting', // put the reader into that one tab; register or unregister the page button
  'contextMenus', // "Save as contact" in the menu of a profile page
];

const EXTENSION_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'";

/** Cold code is most of what a page and a click cost. Told so, Chrome compiles all of a script at once and not each function as it is met. */
const compiledAtOnce: Plugin = {
  name: 'parley:compiled-at-once',
  generateBundle: (_options, bundle) => {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  outDir: '.output',
  vite: () => ({
    build: { modulePreload: { polyfill: false } }, // both our browsers know it
    // Dexie's package entry is its ES5 build; both our browsers take the modern one, which is smaller and can be shaken.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  hooks: {
    'vite:build:extendConfig': ([entrypoint], { build, plugins }) => {
      if (!build?.rolldownOptions) return;
      if (entrypoint?.inputPath.endsWith('.html')) {
        const { output } = build.rolldownOptions;
        build.rolldownOptions.output = { ...output, ...pageFiles(import.meta.dirname) };
      }
      if (entrypoint?.type !== 'unlisted-script') return;
      build.rolldownOptions.treeshake = { manualPureFunctions: ['logger'] }; // WXT's own, around each script: says nothing in a build
      if (entrypoint.name === 'reader') build.rolldownOptions.optimization = { inlineConst: false }; // a long selector, used five times, stands there once
      plugins?.push(compiledAtOnce);
    },
  },
  manifest: ({ browser, mode }) => ({
    name: 'Parley',
    default_locale: 'en',
    description: '__MSG_manifest_about__',
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'], // sidePanel: the conversation beside a call
    host_permissions: ['https://www.linkedin.com/*'], // the one site whose profile pages are read, on a click
    // Vite's own server must be reachable while developing; the built product allows nothing from outside.
    ...(mode === 'production' && { content_security_policy: { extension_pages: EXTENSION_CSP } }),
    action: { default_title: 'Parley' },
    commands: {
      'save-person': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_manifest_savePerson__',
      },
    },
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'parley@parley.example',
              strict_min_version: '147.0', // Temporal (139) and the Navigation API (147) are native
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }), // Temporal is native from here on
  }),
});
