import { unlink } from 'node:fs/promises';
import { connect } from 'node:net';

/**
 * Listens on a local address, or tells that another process does.
 * @param {import('node:net').Server} server
 * @param {string} address from `localAddress`
 * @returns {Promise<boolean>} false: the address is taken by a living process
 */
export async function listen(server, address) {
  if (await tryListen(server, address)) return true;
  if (address.startsWith('\0') || (await isAnswered(address))) return false;
  // A socket file whose process is gone: only platforms without abstract names get here.
  await unlink(address).catch(() => undefined);
  return tryListen(server, address);
}

/**
 * @param {import('node:net').Server} server
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function tryListen(server, address) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const refuse = (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', refuse);
    server.listen(address, () => {
      server.off('error', refuse);
      resolve(true);
    });
  });
}

/**
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function isAnswered(address) {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
