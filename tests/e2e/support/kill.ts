// Ends a browser as a power cut would.
import { readdirSync, readFileSync } from 'node:fs';

/** Found by its own profile folder, never by name. Linux only: it looks in /proc. */
export function kill(profileDir: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    let command = '';
    try {
      command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      continue; // it ended while we looked
    }
    if (command.includes(`--user-data-dir=${profileDir}`) && !command.includes('--type='))
      process.kill(Number(pid), 'SIGKILL');
  }
}
