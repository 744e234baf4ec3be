// Node has no IndexedDB and no Temporal; both browsers do. Tests get the same shapes from packages.
import 'fake-indexeddb/auto';
import 'temporal-polyfill/full/global';
