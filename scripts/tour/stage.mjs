// Two tabs to take pictures in: a profile page, and one of our own pages.
export const DESK = { width: 1280, height: 800 };
/** Narrow, and tall enough to see what stands below. */
export const SLIM = { width: 320, height: 900 };
export const LIGHT = { themes: ['light'] };
export const PANEL = { width: 400, height: 900 };
const POPUP = { width: 400, height: 600 };

export function newStage(page, ours, base) {
  async function show(path, size) {
    await ours.setViewportSize(size);
    await ours.goto('about:blank'); // a hash alone would not load anew
    await ours.goto(`${base}${path}`);
    await ours.getByRole('main').first().waitFor();
    await ours.waitForTimeout(250); // the first live read
  }

  /** The popup's page in a tab. Opened while somebody's profile is in front, it shows what the toolbar shows there. */
  async function popup(person) {
    if (person) await page.goto(person.url);
    await (person ? page : ours).bringToFront();
    await show('popup.html', POPUP);
  }

  const dashboard = (view, size = DESK) => show(`dashboard.html#/${view}`, size);

  const panel = (size = PANEL) => show('sidepanel.html', size);

  /** Somebody in the dashboard, by way of People. */
  async function someone(person, size = DESK) {
    await dashboard('people', size);
    await ours.getByRole('link', { name: person.name }).first().click();
  }

  /** Takes the focus out of every field, for a calm picture. */
  const lookAway = () => ours.evaluate(() => document.activeElement?.blur());

  return { page, ours, popup, dashboard, panel, someone, lookAway };
}
