import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './packages.mjs';
import { createReporter, fail } from './reporter.mjs';

const PARENT_CHECK_MS = 1_000;

/**
 * What every command does first: takes the settings of `.env`, installs what is missing, then runs its TypeScript part.
 * @param {string} command file name of that part, in `scripts`
 * @param {() => Promise<void>} [check] what must hold before anything slow is done
 */
export async function begin(command, check) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  try {
    process.chdir(root);
    if (existsSync('.env')) process.loadEnvFile('.env');
    endWithNpm();
    await check?.();
    await ensurePackages(root, createReporter());
    const { register } = await import('tsx/esm/api');
    register();
    await import(new URL(`../${command}`, import.meta.url).href);
  } catch (error) {
    fail(error);
  }
}

/**
 * npm runs this process through a shell and passes signals on to the shell alone; and killed outright it passes nothing on.
 * Either would leave this process behind, so it watches whose children they are.
 */
function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const shell = process.ppid;
  const { parent: npm, name } = readProcess(shell);
  const isOrphan = () => process.ppid !== shell || (name.endsWith('sh') && readProcess(shell).parent !== npm);
  setInterval(() => isOrphan() && process.kill(process.pid, 'SIGTERM'), PARENT_CHECK_MS).unref();
}

/**
 * @param {number} pid
 * @returns {{ parent: number, name: string }}
 */
function readProcess(pid) {
  if (process.platform === 'linux') {
    // "pid (name) state parent …", and a name may itself hold brackets and spaces.
    const [, name = '', parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return { parent: Number(parent), name };
  }
  const [parent, name = ''] = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' })
    .trim()
    .split(/\s+/);
  return { parent: Number(parent), name };
}
