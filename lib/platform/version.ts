/** Which build this is. */
import { browser } from './browser';

/** The version in the manifest. */
export function ourVersion(): string {
  return browser.runtime.getManifest().version;
}
