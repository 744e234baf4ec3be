// Where a button stands, looked at in every frame from the first in which it is there: what moves under the pointer is missed by a click.
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    placesSeen?: string[];
  }
}

/** For every page of this tab from now on, and for the one that is open. */
export async function watchPlace(page: Page, button: string): Promise<void> {
  await page.addInitScript(watch, button);
  await page.evaluate(watch, button);
}

/** Each place the button stood at, in order; one when it never moved. */
export async function placesSeen(page: Page): Promise<string[]> {
  return page.evaluate(() => window.placesSeen ?? []);
}

/** What the browser itself saw move in the foot since the page began; its own measure, kept from before anybody asked. */
export async function footShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const seen: string[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { sources: ShiftSource[] })[])
        for (const { node, previousRect, currentRect } of entry.sources)
          if ((node instanceof Element ? node : node?.parentElement)?.closest('footer'))
            seen.push(`${node?.textContent}: ${previousRect.y} to ${currentRect.y}`);
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    return seen;
  });
}

interface ShiftSource {
  node: Node | null;
  previousRect: DOMRectReadOnly;
  currentRect: DOMRectReadOnly;
}

function watch(word: string): void {
  const seen: string[] = (window.placesSeen = []);
  const look = () => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === word);
    if (button) {
      const { x, y } = button.getBoundingClientRect();
      const place = `${Math.round(x)} ${Math.round(y)}`;
      if (seen.at(-1) !== place) seen.push(place);
    }
    requestAnimationFrame(look);
  };
  look();
}
