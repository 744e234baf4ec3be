// Puts the clock of a whole browser to one moment: pages and the background worker. Timers go on, so nothing waits for ever.
import { workerOf } from '../start/chromium.mjs';

/** `at` is an instant such as `2031-03-11T13:10:00Z`. */
export async function putClockTo(browser, at) {
  const moment = Date.parse(at);
  await browser.context.clock.setFixedTime(moment);
  const worker = await workerOf(browser);
  await worker.evaluate((fixed) => {
    const Real = (globalThis.realDate ??= Date);
    globalThis.Date = class extends Real {
      constructor(...given) {
        super(...(given.length > 0 ? given : [fixed]));
      }
      static now() {
        return fixed;
      }
    };
  }, moment);
}
