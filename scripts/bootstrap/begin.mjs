import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './packages.mjs';
import { createReporter, fail } from './reporter.mjs';

const PARENT_CHECK_MS = 500;

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

/** `npm` passes on a signal it can catch. Killed outright it would leave this process behind, as if nobody wanted it gone. */
function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), PARENT_CHECK_MS).unref();
}
