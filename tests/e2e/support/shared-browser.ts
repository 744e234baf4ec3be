// One browser for many tests. Each test has Parley installed anew in it: what an earlier one left behind goes with the old installation
// (its tables, alarms, notices, worker), and a second passes where the start of a browser takes three.
import { rmSync } from 'node:fs';
import type { BrowserContext, CDPSession } from '@playwright/test';
import { serveProfiles } from './profiles';

/** Just installed, Parley opens its welcome page, if the browser tells it so; later it would come in between. */
const WELCOME_MS = 1000;

interface Browser {
  context: BrowserContext;
  profileDir: string;
  strayRequests: string[];
}

export class SharedBrowser<B extends Browser> {
  readonly #start: () => Promise<B>;
  readonly #extension: string;
  #browser: B | undefined;
  #installed: string | undefined;

  /** `start` gives a browser without Parley in it, `extension` is the folder of the build. */
  constructor(start: () => Promise<B>, extension: string) {
    this.#start = start;
    this.#extension = extension;
  }

  /** The browser with Parley as somebody has it who has just installed it: no page of a test open, the worker begun. */
  async fresh(): Promise<B> {
    const browser = (this.#browser ??= await this.#start());
    const cdp = await browser.context.browser()?.newBrowserCDPSession();
    if (!cdp) throw new Error('no browser to talk to');
    await this.#clear(browser, cdp);
    const begun = browser.context.waitForEvent('serviceworker');
    const opened = browser.context.waitForEvent('page', { timeout: WELCOME_MS }).catch(() => undefined);
    await cdp.send('Extensions.loadUnpacked', { path: this.#extension });
    this.#installed = new URL((await begun).url()).host;
    await opened;
    await cdp.detach();
    return browser;
  }

  async #clear({ context, strayRequests }: B, cdp: CDPSession): Promise<void> {
    const [first, ...others] = context.pages();
    await Promise.all(others.map((page) => page.close()));
    await (first ?? (await context.newPage())).goto('about:blank');
    if (this.#installed) {
      const gone = context.serviceWorkers().map((worker) => worker.waitForEvent('close'));
      await cdp.send('Extensions.uninstall', { id: this.#installed });
      await Promise.all(gone);
    }
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await serveProfiles(context);
    strayRequests.length = 0;
  }

  /** Ends the browser. The next test starts another. */
  async end(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    this.#installed = undefined;
    await browser?.context.close();
    if (browser) rmSync(browser.profileDir, { recursive: true, force: true });
  }
}
