import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { listen } from './listen.mjs';
import { localAddress } from './local-address.mjs';
import { PASSWORD_FILE } from './password.mjs';
import { startServer } from './server.mjs';

/**
 * The keeper of one embedded Postgres: a process of its own, in a session of its own, that lives as long as somebody uses the
 * server. Every user holds a connection to it (a lease); the system closes that connection however the user ends, by Ctrl-C or
 * by `kill -9`. When the last lease is gone the keeper stops the server and leaves. One keeper a folder: the address is the lock.
 *
 * Usage: node keeper.mjs <folder> durable|temporary. A temporary server's data are removed when it stops.
 * To each lease it writes one line of JSON: {"url", "isOwner"} once the server answers, or {"error"}. The url has no password:
 * any user of the machine may connect to the keeper, but only the owner of the folder can read the password in it.
 */
const FIRST_LEASE_PATIENCE_MS = 10_000;

const [folder = '', mode = ''] = process.argv.slice(2);
const durable = mode !== 'temporary';

/** @type {Set<import('node:net').Socket>} */
const leases = new Set();
/** @type {Set<import('node:net').Socket>} Users that said goodbye and wait to hear that the server is down. */
const departing = new Set();
/** @type {Set<() => void>} */
const watchers = new Set();
/** @type {string | null} The server's address while it answers. */
let url = null;

const listener = createServer({ allowHalfOpen: true }, (socket) => {
  const isFirst = leases.size === 0 && url === null;
  leases.add(socket);
  owners.set(socket, isFirst);
  const release = () => {
    if (!leases.delete(socket)) return;
    if (leases.size > 0) socket.end();
    else departing.add(socket);
    changed();
  };
  socket.once('end', release).once('close', release);
  // A user that was killed resets its connection; 'close' follows.
  socket.on('error', () => undefined);
  socket.resume();
  if (url !== null) greet(socket, { url, isOwner: false });
  changed();
});

/** @type {WeakMap<import('node:net').Socket, boolean>} Whether the lease is the one that caused the start. */
const owners = new WeakMap();

// A terminal's Ctrl-C or a supervisor's stop reaches the users; their leases tell the keeper when to go.
for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, () => undefined);

if (await listen(listener, await localAddress(folder, 'postgres'))) {
  const patience = setTimeout(() => process.exit(0), FIRST_LEASE_PATIENCE_MS);
  await until(() => leases.size > 0);
  clearTimeout(patience);
  await keep();
}
process.exit(0);

/** Runs the server for as long as there are leases; one that comes while it stops gets it started again. */
async function keep() {
  while (leases.size > 0) {
    let server;
    try {
      server = await startServer({ folder, durable });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      for (const socket of leases) greet(socket, { error: message }).end();
      return;
    }
    url = server.url;
    for (const socket of leases) greet(socket, { url, isOwner: owners.get(socket) === true });
    await Promise.race([until(() => leases.size === 0), server.exited]);
    url = null;
    // Only a server that died by itself leaves leases here: their holders must learn it.
    const orphaned = [...leases];
    await server.stop();
    if (!durable) await discard();
    for (const socket of orphaned) {
      leases.delete(socket);
      socket.destroy();
    }
    for (const socket of departing) socket.end();
    departing.clear();
  }
}

async function discard() {
  for (const name of ['postgres', 'postgres.log', PASSWORD_FILE])
    await rm(join(folder, name), { recursive: true, force: true });
}

/**
 * @param {import('node:net').Socket} socket
 * @param {{ url: string, isOwner: boolean } | { error: string }} words
 */
function greet(socket, words) {
  socket.write(`${JSON.stringify(words)}\n`);
  return socket;
}

function changed() {
  for (const watcher of watchers) watcher();
}

/**
 * @param {() => boolean} condition about the leases
 * @returns {Promise<void>}
 */
function until(condition) {
  return new Promise((resolve) => {
    const check = () => {
      if (!condition()) return;
      watchers.delete(check);
      resolve();
    };
    watchers.add(check);
    check();
  });
}
