import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from '../../db/embedded/listen.mjs';
import { localAddress } from '../../db/embedded/local-address.mjs';

const RETRY_MS = 200;

/**
 * Does work that only one process at a time may do in a folder; others wait. The lock goes with its holder, however it ends.
 * @template T
 * @param {string} folder
 * @param {string} purpose
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function exclusively(folder, purpose, work) {
  const lock = createServer();
  const address = await localAddress(folder, purpose);
  while (!(await listen(lock, address))) await sleep(RETRY_MS);
  try {
    return await work();
  } finally {
    lock.close();
    await once(lock, 'close');
  }
}
