// Parley as it comes to people: packed, signed with a key of its own, installed by the browser itself and updated by it. What makes the
// browser install it is a policy: a file of the machine. The browser of the test sees that file in a view of the file system of its own
// (`unshare --mount`); where the system does not allow that, the file is written for the moment, and removed again.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BIN, zoneWhereItIsMidday, type Launched } from './extension';
import { removeCopy, watchedCopy } from './rounds-copy';

/** Chromium reads the first, the Chromium that Playwright brings (made for testing) the second. */
const POLICIES = ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];
const NO_WAY =
  'Installing Parley for real needs a policy file for Chromium. Run this test as root on Linux, or allow `unshare --mount --map-root-user`.';

/** Ways to give one browser a view of the file system of its own, the best first. */
const VIEWS = [
  ['unshare', '--mount'],
  ['unshare', '--mount', '--map-root-user'],
];

/** A shop of one extension: packs versions of it, hands them out on this machine only, and starts browsers that have it installed. */
export class Shop {
  readonly id: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'parley-shop-'));
  readonly #key: string;
  readonly #server: Server;
  readonly #written: string[] = [];
  #version = '';

  private constructor(server: Server) {
    this.#server = server;
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.#key = join(this.#folder, 'key.pem');
    writeFileSync(this.#key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    this.id = idOf(publicKey.export({ type: 'spki', format: 'der' }));
    server.on('request', (request, response) => {
      if (request.url?.endsWith('.crx')) {
        response.setHeader('content-type', 'application/x-chrome-extension');
        response.end(readFileSync(this.#crx(this.#version)));
      } else response.end(this.#updates());
    });
  }

  static async open(): Promise<Shop> {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return new Shop(server);
  }

  get #address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #crx(version: string): string {
    return join(this.#folder, `${version}.crx`);
  }

  #updates(): string {
    const codebase = `${this.#address}/${this.#version}.crx`;
    return `<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${this.id}"><updatecheck codebase="${codebase}" version="${this.#version}"/></app></gupdate>`;
  }

  /** Packs a version; from now on it is what the shop hands out. */
  offer(version: string): void {
    const copy = watchedCopy((manifest) => {
      manifest['version'] = version;
      manifest['update_url'] = `${this.#address}/update.xml`;
    });
    const args = [`--pack-extension=${copy}`, `--pack-extension-key=${this.#key}`];
    const profile = join(this.#folder, 'packing');
    execFileSync(binary(), [...args, '--no-sandbox', '--headless', `--user-data-dir=${profile}`], {
      stdio: 'ignore',
    });
    execFileSync('mv', [`${copy}.crx`, this.#crx(version)]);
    removeCopy(copy);
    this.#version = version;
  }

  /** Starts a browser on a profile folder in which the policy has Parley installed. `at` is when it was started. */
  async launch(profileDir: string): Promise<Launched & { at: number }> {
    const executablePath = this.#browserWithPolicy();
    const at = Date.now();
    const context = await chromium.launchPersistentContext(profileDir, {
      env: { ...process.env, TZ: zoneWhereItIsMidday() },
      executablePath,
      headless: !process.env['HEADED'],
      ignoreDefaultArgs: [
        '--disable-extensions',
        '--disable-background-networking',
        '--disable-component-update',
      ],
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--remote-debugging-port=0',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    });
    return { context, profileDir, strayRequests: [], at };
  }

  /** The browser's program, such that it finds the policy. */
  #browserWithPolicy(): string {
    const update_url = `${this.#address}/update.xml`;
    const policy = JSON.stringify({
      // Without this, pages of an extension that a policy installed may not be looked into.
      DeveloperToolsAvailability: 1,
      ExtensionSettings: { [this.id]: { installation_mode: 'force_installed', update_url } },
    });
    const etc = join(this.#folder, 'etc');
    // Not everything can be read by everybody, and not everything is needed.
    if (!existsSync(etc)) spawnSync('cp', ['-a', '/etc', etc], { stdio: 'ignore' });
    const view = VIEWS.find((words) => isAllowed([...words, 'mount', '--bind', etc, '/etc']));
    for (const place of POLICIES) this.#write(view ? join(this.#folder, place) : place, policy);
    if (!view) return binary();
    const program = join(this.#folder, 'browser.sh');
    const inside = `mount --bind "$0" /etc && exec ${binary()} "$@"`;
    writeFileSync(program, `#!/bin/sh\nexec ${view.join(' ')} sh -c '${inside}' ${etc} "$@"\n`, {
      mode: 0o755,
    });
    return program;
  }

  #write(place: string, policy: string): void {
    const path = join(place, 'parley-test.json');
    try {
      mkdirSync(place, { recursive: true });
      writeFileSync(path, policy);
      this.#written.push(path);
    } catch (cause) {
      throw new Error(NO_WAY, { cause });
    }
  }

  close(): void {
    for (const path of this.#written) rmSync(path, { force: true });
    this.#server.close();
    this.#server.closeAllConnections();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const isAllowed = ([program = '', ...words]: string[]): boolean =>
  spawnSync(program, words, { stdio: 'ignore' }).status === 0;

const binary = (): string => BIN ?? chromium.executablePath();

/** How Chromium names an extension: the first 32 hex digits of the hash of its key, written with the letters a to p. */
function idOf(publicKey: Buffer): string {
  const hex = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
