// What the probes of a copy wrote down, read and wiped through a page of the extension.

/** The note under this key, or undefined. Opens a page and closes it again. */
export async function takeNote(open, key) {
  const page = await open();
  const note = await page.evaluate(take, key);
  await page.close();
  return note;
}

async function take(key) {
  const notes = await chrome.storage.session.get(key);
  await chrome.storage.session.remove(key);
  return notes[key];
}
