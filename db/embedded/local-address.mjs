import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The local socket on which processes working in one folder meet, for one purpose. It belongs to the folder itself, not to
 * its name, and only one process at a time can listen on it: that is what makes it a lock which its holder's death releases.
 * On Linux the name is abstract (no file, nothing to go stale); elsewhere it is a file in the temporary folder.
 * @param {string} folder an existing folder
 * @param {string} purpose
 * @returns {Promise<string>}
 */
export async function localAddress(folder, purpose) {
  const { dev, ino } = await stat(folder, { bigint: true });
  const name = createHash('sha256').update(`${dev}:${ino}:${purpose}`).digest('hex').slice(0, 32);
  return process.platform === 'linux' ? `\0observatory-${name}` : join(tmpdir(), `observatory-${name}.sock`);
}
