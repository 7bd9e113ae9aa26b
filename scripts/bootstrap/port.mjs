import { once } from 'node:events';
import { createServer } from 'node:net';

/** @type {Record<string, (host: string, port: number) => string>} */
const REASONS = {
  EADDRINUSE: (host, port) => `Port ${port} on ${host} is in use: stop what listens there, or set PORT to another.`,
  EACCES: (_, port) => `Port ${port} may not be used by this user: set PORT to a number above 1023.`,
  EADDRNOTAVAIL: (host) => `HOST is ${host}, which is not an address of this machine.`,
  ENOTFOUND: (host) => `HOST is ${host}, which is not an address of this machine.`,
};

/**
 * Looks, before anything slow is done, whether the application will be able to listen. A PORT that is no port number is left
 * to the settings' own check.
 * @param {Record<string, string | undefined>} env
 * @throws Error, one line, if not
 */
export async function requireFreePort(env) {
  const host = env['HOST'] || '127.0.0.1';
  const port = Number(env['PORT'] || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return;
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Error(REASONS[code]?.(host, port) ?? String(error), { cause: error });
  }
  server.close();
  await once(server, 'close');
}
