// A browser with a watched copy of the extension, and what can happen to the whole of it: closed, killed, made to stand still.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { extensionId, launch, type Launched } from './extension';
import { kill } from './kill';
import { removeCopy, watchedCopy } from './rounds-copy';
import { Watch } from './watch';

/** One profile over several starts of the browser. */
export class Machine {
  readonly #copy = watchedCopy();
  #launched: Launched | undefined;

  /** Starts the browser, on the same profile each time, and looks into it. */
  async start(): Promise<Watch> {
    this.#launched = await launch(this.#launched?.profileDir, this.#copy);
    return Watch.over(this.#launched, await extensionId(this.#launched.context));
  }

  async close(): Promise<void> {
    await this.#launched?.context.close();
  }

  /** As a power cut does. */
  async kill(): Promise<void> {
    if (this.#launched) kill(this.#launched.profileDir);
    await this.#launched?.context.close().catch(() => undefined);
  }

  /** Every process of the browser stands still for so long, as on a machine that sleeps. Only Linux. */
  async standStill(ms: number): Promise<void> {
    const group = groupOf(this.#launched?.profileDir ?? '');
    process.kill(-group, 'SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, ms));
    process.kill(-group, 'SIGCONT');
  }

  async remove(): Promise<void> {
    await this.close().catch(() => undefined);
    if (this.#launched) rmSync(this.#launched.profileDir, { recursive: true, force: true });
    removeCopy(this.#copy);
  }
}

/** The group of processes to which the browser of this profile belongs; it is started in a group of its own. */
function groupOf(profileDir: string): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes(`--user-data-dir=${profileDir}`) || command.includes('--type=')) continue;
      // After the name in brackets: state, parent, group.
      const [, , group] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      if (Number(group) === Number(pid)) return Number(group);
    } catch {
      continue; // it ended while we looked
    }
  }
  throw new Error('the browser has no group of processes of its own');
}
