// The last words of `npm start`: how to load what was built in one's own browser.
import { resolve } from 'node:path';

export function howToLoad() {
  return `
To use Parley in your own browser:

  Chrome or Edge   Open chrome://extensions (or edge://extensions), switch on Developer mode, press
                   Load unpacked, and choose the folder ${resolve('.output/chrome-mv3')}
  Firefox          Open about:debugging#/runtime/this-firefox, press Load Temporary Add-on, and choose
                   the file ${resolve('.output/firefox-mv3/manifest.json')}
                   Firefox forgets it when it is closed.

npm run zip makes the packages that the stores take. LinkedIn's terms restrict extensions: read the welcome
page, or PRIVACY.md, before you use it with your own account.
`;
}
