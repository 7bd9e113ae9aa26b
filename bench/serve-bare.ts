import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '@/db/embedded/free-port.mjs';
import type { Reporter } from '../scripts/bootstrap/reporter.mjs';
import { NEXT, runNode, spawnNode } from '../scripts/bootstrap/run-node.mjs';
import type { Closers } from '../scripts/steps/closers';

const FOLDER = fileURLToPath(new URL('bare', import.meta.url));
const PATIENCE_MS = 60_000;
const POLL_MS = 100;

/** Builds and serves the bare page; returns its address. */
export async function serveBare(reporter: Reporter, closers: Closers): Promise<string> {
  const address = `http://127.0.0.1:${await findFreePort()}/`;
  await reporter.step('Bare page', async () => {
    const { code, words } = await runNode([NEXT, 'build', FOLDER], { env: { NODE_ENV: 'production' }, output: 'pipe' });
    if (code !== 0) throw new Error(`The bare page does not build:\n${words.trim()}`);
    const { port } = new URL(address);
    const child = spawnNode([NEXT, 'start', FOLDER, '--port', port, '--hostname', '127.0.0.1'], { output: 'pipe' });
    const ended = new Promise((settle) => child.once('exit', settle));
    closers.add(async () => {
      child.kill('SIGTERM');
      await ended;
    });
    await answering(address);
    return `answers at ${address}`;
  });
  return address;
}

async function answering(address: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    // Nothing listens yet: that is what is being waited for.
    const response = await fetch(address).catch(() => null);
    if (response?.ok === true) return;
    await sleep(POLL_MS);
  }
  throw new Error('The bare page did not answer.');
}
