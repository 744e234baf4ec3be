/**
 * The seam to the browser: the only file that imports the extension API. In the product it is webextension-polyfill (put
 * there by its WXT module), in tests the in-memory fake; nothing else needs to be replaced.
 */
export { browser } from 'wxt/browser';
