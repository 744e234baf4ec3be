// Which scripts the popup asks for until its first control is there, and what they weigh. Asked of a popup page in a tab of its own, because
// the debugging protocol must be listening before the page begins; behind it lies the tab that the popup believes to be in view.
import { built } from './extension-copy.mjs';
import { gzipBytes, sleep } from './numbers.mjs';

const CONTROL = 'button:not(:disabled), a[href], input, textarea, select';

/** The paths of all scripts that were asked for, with what they and the page announce. */
export async function requestedScripts(stage, tabInView) {
  const popup = await stage.open('about:blank');
  const asked = new Set();
  popup.listen('Network.requestWillBeSent', ({ request }) =>
    asked.add(new URL(request.url).pathname.slice(1)),
  );
  await popup.send('Network.enable');
  await tabInView.send('Page.bringToFront');
  await popup.send('Page.navigate', { url: `chrome-extension://${stage.id}/popup.html` });
  for (;;) {
    await sleep(30);
    if (await popup.evaluate((control) => document.querySelector(control) !== null, CONTROL)) break;
  }
  await popup.close();
  return [...asked].filter((path) => path.startsWith('chunks/') && path.endsWith('.js'));
}

/** Bytes of `gzip -9` of these files and of all that they import without being asked, the largest first. */
export function weigh(scripts) {
  const files = withImports([...scripts, ...announced('popup.html')])
    .map((file) => [file.replace('chunks/', ''), gzipBytes(built(file))])
    .toSorted((a, b) => b[1] - a[1]);
  return { files, total: files.reduce((sum, [, size]) => sum + size, 0) };
}

function announced(page) {
  return [
    ...built(page)
      .toString()
      .matchAll(/(?:src|href)="\/([^"]+\.js)"/g),
  ].map(([, file]) => file);
}

function withImports(files) {
  const found = new Set();
  const follow = (file) => {
    if (found.has(file)) return;
    found.add(file);
    const text = built(file).toString();
    for (const [, next] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      follow(`chunks/${next}`);
  };
  for (const file of files) follow(file);
  return [...found];
}
