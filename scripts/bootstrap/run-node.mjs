import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const DIE_WITH_PARENT = new URL('./die-with-parent.mjs', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Next's command line; it sends no telemetry from here. */
export const NEXT = 'node_modules/next/dist/bin/next';

/**
 * Starts a Node program in the project's folder that ends when this process ends, however that is.
 * @param {string[]} args script and its arguments
 * @param {{ env?: Record<string, string>, output?: 'inherit' | 'pipe' }} [options]
 */
export function spawnNode(args, { env = {}, output = 'inherit' } = {}) {
  return spawn(process.execPath, ['--import', DIE_WITH_PARENT, ...args], {
    cwd: ROOT,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', OBSERVATORY_PARENT: String(process.pid), ...env },
    stdio: ['ignore', output, output, 'ipc'],
  });
}

/**
 * Runs a Node program to its end.
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, output?: 'inherit' | 'pipe' }} [options]
 * @returns {Promise<{ code: number, words: string }>} `words` is what it wrote, where `output` is 'pipe'; a program that was
 * killed has a code that is not 0
 */
export function runNode(args, options) {
  const child = spawnNode(args, options);
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (words += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, words }));
  });
}
