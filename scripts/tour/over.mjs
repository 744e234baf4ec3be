// A conversation that is over, and the notification that follows from it.
/** In the browser: the day and time three hours ago, where the browser is. */
export function threeHoursAgo() {
  const at = new Date(Date.now() - 3 * 3_600_000);
  const two = (number) => String(number).padStart(2, '0');
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}

/** Waits until the worker has raised one, and the number is on the toolbar button. */
export async function noticeOf(worker) {
  for (let tries = 0; tries < 100; tries += 1) {
    const [id] = Object.keys(await worker.evaluate(() => chrome.notifications.getAll()));
    const badge = await worker.evaluate(() => chrome.action.getBadgeText({}));
    if (id && badge === '1') return { id };
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('No notification came.');
}
