// Runs one command for ensure.mjs: quiet on the screen, whole in .output/ensure.log, ended by id when we are ended.
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';

/** A failure that is told in one sentence, with what to do about it. */
export class Problem extends Error {}

export const LOG = '.output/ensure.log';
const running = new Set();

/** Says what happens, runs it, and gives back the exit code and everything it printed. */
export function run(title, command, args, env = {}) {
  console.log(`${title} …`);
  mkdirSync('.output', { recursive: true });
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32' && command === 'npm',
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    const finish = (code) => {
      running.delete(child);
      appendFileSync(LOG, `> ${command} ${args.join(' ')}\n${output}\n`);
      done({ code, output });
    };
    child.once('error', (error) => ((output += error.message), finish(127)));
    child.once('close', finish);
  });
}

export function stopChildren() {
  for (const child of running) child.kill('SIGTERM');
}

const REASONS = [
  [/\bEUSAGE\b/, 'lock'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|network (?:timeout|request)|Could not resolve|Temporary failure|Unable to (?:connect|locate package)|Cannot initiate the connection|Failed to (?:fetch|download)|no installation candidate/i,
    'network',
  ],
  [/EACCES|EPERM|EROFS|Permission denied|are you root|Read-only file system/i, 'right'],
  [/ENOSPC|No space left|not enough free space/i, 'space'],
];

/** Why a command failed, as far as its words tell: 'network', 'right', 'space' or 'other'. */
export function reasonFor(output) {
  return REASONS.find(([pattern]) => pattern.test(output))?.[1] ?? 'other';
}
