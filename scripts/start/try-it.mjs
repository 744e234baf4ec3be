// With a display: a window with Parley in it, on a sample profile, for as long as one likes.
import { close, openChromium, welcomePage, workerOf } from './chromium.mjs';
import { samplePeople, servePages } from './sample-pages.mjs';

export async function tryIt() {
  const [first, ...others] = samplePeople();
  const browser = await openChromium({ headed: true });
  try {
    await servePages(browser.context);
    await workerOf(browser);
    await welcomePage(browser);
    const [blank] = browser.context.pages();
    await blank.goto(first.url);
    await blank.bringToFront();
    console.log(whatToTry(first, others));
    await windowClosed(browser.context);
    console.log('The window is closed. What you saved in it is gone with it.');
  } finally {
    await close(browser);
  }
}

function whatToTry(first, others) {
  const more = others.map(({ name, url }) => `     ${name.padEnd(22)} ${url}`).join('\n');
  return `
A browser is open with Parley in it, on the profile of ${first.name}, who is invented. The page comes from this folder;
the browser reaches no network. Its clock stands where it is about one o'clock, because reminders keep to waking hours.

Try this:
  1. In the tab of the welcome page say who you are, and press Start with Parley.
  2. On the profile press Save as contact, lower right. It says what it read, with Undo and Edit.
  3. Press the puzzle piece in the toolbar, then Parley. Say why ${first.name.split(' ')[0]}, and the message is there.
  4. Press Copy, then Mark as sent.
  5. Press Enter the conversation, and enter one for tomorrow. Prepare opens the full page: questions, research, your aim.
  6. There press Talk, then Begin now, and take notes; Open beside a call puts the same into the side panel.
  7. Press It’s over: a notification asks for three minutes of looking back. The thank-you is made from what you say there.
  8. In Settings choose Toolbar only, and the button leaves the page.

  Also there, one for each way LinkedIn builds its pages:
${more}

Close the window or press Ctrl+C to end.
`;
}

/** On a Mac the program stays when its last window is closed, so the pages are counted too. */
function windowClosed(context) {
  return new Promise((done) => {
    context.once('close', done);
    const look = () => {
      if (context.pages().length === 0) done();
    };
    const watch = (page) => page.once('close', look);
    context.pages().forEach(watch);
    context.on('page', watch);
  });
}
