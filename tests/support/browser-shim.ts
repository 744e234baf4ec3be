// Stands in for 'wxt/browser' in browser mode, as WxtVitest does in unit tests: the fake extension API of WXT.
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
