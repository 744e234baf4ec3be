// Without a display: the journey done and told, then pictures of every screen.
import { Problem } from '../ensure/run.mjs';
import { close, openChromium } from '../start/chromium.mjs';
import { FOLDER, keepForReadme, newAlbum } from './album.mjs';
import { journey } from './journey.mjs';
import { screens } from './screens.mjs';

/** A zone that everybody knows, for the pictures that show times. */
const ZONE = 'Europe/London';

export async function tour({ forReadme }) {
  console.log(`
No window here, so Parley does the whole job itself, with real clicks in a real browser, and says what it does.
Every person is invented, every page comes from this folder, and nothing leaves this machine.
`);
  const album = newAlbum();
  await inBrowser({}, (browser) => journey(browser, album, teller()));
  console.log('\nTaking pictures of every screen, light and dark (a minute or two) …');
  const chosen = await inBrowser({ zone: ZONE, sharp: true }, (browser) => screens(browser, album)).catch(
    (cause) => {
      throw trouble(`The picture after ${album.taken.at(-1)} could not be taken`, cause);
    },
  );
  console.log(`${album.taken.length} pictures are in ${FOLDER}/, numbered in order.`);
  if (forReadme) console.log(`README's pictures are renewed in ${keepForReadme(chosen)}/.`);
}

async function inBrowser(options, work) {
  const browser = await openChromium(options);
  try {
    return await work(browser);
  } finally {
    await close(browser);
  }
}

/** Prints each step as it happens; a step that fails says which one it was. */
function teller() {
  let number = 0;
  return async (title, act) => {
    number += 1;
    try {
      const result = await act();
      console.log(`${String(number).padStart(2)}. ${title(result)}`);
      return result;
    } catch (cause) {
      throw trouble(`Step ${number} of the tour did not work`, cause);
    }
  };
}

function trouble(what, cause) {
  const why = String(cause.message).split('\n')[0].replace(/\.*$/, '');
  return new Problem(
    `${what} (${why}). What was seen until then is in ${FOLDER}/. Run npm test, which says more, or the same command with PARLEY_DEBUG=1.`,
    { cause },
  );
}
