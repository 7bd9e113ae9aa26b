import { randomBytes } from 'node:crypto';
import { chown, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const BYTES = 24;
const OWNER_ONLY = 0o600;

/** The embedded server's password, beside its cluster; whoever may read it may use the server. */
export const PASSWORD_FILE = 'postgres.password';

/**
 * Writes a new password for a cluster about to be made.
 * @param {string} folder
 * @param {import('./account.mjs').Account} account that initdb runs as, and so must be able to read it
 * @returns {Promise<string>} the file's path
 */
export async function makePassword(folder, { uid, gid }) {
  const path = join(folder, PASSWORD_FILE);
  await writeFile(path, randomBytes(BYTES).toString('hex'), { mode: OWNER_ONLY });
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
  return path;
}

/**
 * @param {string} folder
 * @returns {Promise<string>}
 * @throws Error, one line, where this user may not read it
 */
export async function readPassword(folder) {
  const path = join(folder, PASSWORD_FILE);
  return readFile(path, 'utf8').catch((error) => {
    throw new Error(`The embedded Postgres cannot be used: ${path} cannot be read (${error.code}).`, { cause: error });
  });
}
