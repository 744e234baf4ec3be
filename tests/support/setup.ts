// Node has no IndexedDB and no Temporal; both browsers do. Tests get the same shapes from packages.
import 'fake-indexeddb/auto';
import 'temporal-polyfill/full/global';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The fake leaves the manifest to whoever uses it.
fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Parley', version: '0.0.0' });
