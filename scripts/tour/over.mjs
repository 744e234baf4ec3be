// What the browser knows of days and notices.
/** In the browser: tomorrow at ten, where the browser is. */
export function tomorrowAtTen() {
  const at = new Date(Date.now() + 24 * 3_600_000);
  const two = (number) => String(number).padStart(2, '0');
  return { day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, time: '10:00' };
}

/** Waits until the worker has raised one, and returns it with the number on the toolbar button. */
export async function noticeOf(worker) {
  for (let tries = 0; tries < 100; tries += 1) {
    const [id] = Object.keys(await worker.evaluate(() => chrome.notifications.getAll()));
    const badge = await worker.evaluate(() => chrome.action.getBadgeText({}));
    if (id && badge) return { id, badge };
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('No notification came.');
}
