// The two real browsers the tests drive: Debian's own when we may install them, else Playwright's Chromium.
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { LOG, Problem, reasonFor, run } from './run.mjs';

const PLACES = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};
const VARIABLE = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };
const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };
const FONTS = { package: 'fonts-dejavu-core', folder: '/usr/share/fonts/truetype/dejavu' };
const LABEL = { chromium: 'Chromium', firefox: 'Firefox' };

const mayInstall = () => process.getuid?.() === 0 && isDebian() && existsSync('/usr/bin/apt-get');

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Where Playwright keeps the Chromium that belongs to this very version. */
function hasPlaywrightChromium() {
  const list = 'node_modules/playwright-core/browsers.json';
  if (!existsSync(list)) return false;
  const { revision } = JSON.parse(readFileSync(list, 'utf8')).browsers.find(
    ({ name }) => name === 'chromium',
  );
  const caches = { darwin: 'Library/Caches', win32: 'AppData/Local' };
  const folder =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(
      process.env.XDG_CACHE_HOME ?? join(homedir(), caches[process.platform] ?? '.cache'),
      'ms-playwright',
    );
  return existsSync(join(folder, `chromium-${revision}`, 'INSTALLATION_COMPLETE'));
}

function isThere(browser) {
  const named = process.env[VARIABLE[browser]];
  if (named) {
    if (existsSync(named)) return true;
    throw new Problem(
      `${VARIABLE[browser]} names ${named}, and nothing is there. Point it at a ${LABEL[browser]} program or unset it, then run the same command again.`,
    );
  }
  return PLACES[browser].some(existsSync) || (browser === 'chromium' && hasPlaywrightChromium());
}

export const missingBrowsers = (wanted) => wanted.filter((browser) => !isThere(browser));
export const missingFonts = () => mayInstall() && !existsSync(FONTS.folder);

const APT_ADVICE = {
  network: 'the package server did not answer. Connect to the network',
  right: 'this user may not install packages. Run the command as root',
  space: 'the disk is full. Free about 1 GB',
  other: `the reason is at the end of ${LOG}. Mend it`,
};

async function installWithApt(browsers) {
  const packages = [
    ...browsers.map((browser) => PACKAGE[browser]),
    ...(missingFonts() ? [FONTS.package] : []),
  ];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=2'];
  await run('Reading the list of Debian packages', 'apt-get', [...wait, 'update', '-qq'], env);
  const install = [...wait, 'install', '-y', '-qq', '--no-install-recommends', ...packages];
  const { output } = await run(`Installing ${packages.join(', ')} (up to a minute)`, 'apt-get', install, env);
  const still = missingBrowsers(browsers).map((browser) => LABEL[browser]);
  if (still.length > 0) {
    throw new Problem(
      `${still.join(' and ')} could not be installed: ${APT_ADVICE[reasonFor(output)]} ` +
        `(or set ${browsers.map((browser) => VARIABLE[browser]).join(' and ')}), then run the same command again.`,
    );
  }
}

async function installWithPlaywright() {
  const cli = 'node_modules/@playwright/test/cli.js';
  const { code } = await run("Downloading Playwright's Chromium (about a minute)", process.execPath, [
    cli,
    'install',
    '--no-shell',
    'chromium',
  ]);
  if (code !== 0) {
    throw new Problem(
      'Chromium is missing and could not be downloaded. Install Chromium yourself (on Debian: apt-get install chromium) or set CHROMIUM_PATH to one, then run the same command again.',
    );
  }
}

export async function provideBrowsers(wanted) {
  const missing = missingBrowsers(wanted);
  if (mayInstall()) return installWithApt(missing);
  if (missing.includes('chromium')) await installWithPlaywright();
  if (missing.includes('firefox')) {
    throw new Problem(
      'Firefox is missing and cannot be installed from here. Install Firefox (on Debian: apt-get install firefox-esr) or set FIREFOX_PATH to one, then run the same command again.',
    );
  }
}
