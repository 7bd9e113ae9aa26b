import { spawnSync } from 'node:child_process';
import { chown, cp, lchown, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * How Postgres's programs are run. Postgres refuses to run as root; every other user runs it as itself.
 * @typedef {{ folder: string, prefix: string[], uid?: number, gid?: number }} Account
 */

/**
 * Chooses the account for a cluster. As root: the owner of an existing cluster if it is not root; else a user namespace, in
 * which root looks like an ordinary user and files stay root's; else, where namespaces are blocked, an unprivileged account.
 * @param {string} binaries folder with `bin`
 * @param {string} dataDir the folder that holds the cluster
 * @param {string} cluster the cluster's own folder; it may not exist yet
 * @returns {Promise<Account>}
 * @throws Error, one line, where no account can run the programs on that folder
 */
export async function chooseAccount(binaries, dataDir, cluster) {
  if (process.getuid?.() !== 0) return { folder: binaries, prefix: [] };
  const owner = await stat(cluster).catch(() => null);
  if (owner !== null && owner.uid !== 0) return unprivileged(binaries, dataDir, cluster, owner);
  const users = await readUsers();
  const nobody = users.get('nobody');
  if (nobody !== undefined) {
    const prefix = ['unshare', '-U', `--map-user=${nobody.uid}`, `--map-group=${nobody.gid}`, '--'];
    const account = { folder: binaries, prefix };
    if (canRun(account)) return account;
  }
  const substitute = users.get('postgres') ?? nobody;
  if (substitute === undefined)
    throw new Error('Postgres does not run as root: start as another user or set DATABASE_URL.');
  return unprivileged(binaries, dataDir, cluster, substitute);
}

/**
 * @param {string} binaries
 * @param {string} dataDir
 * @param {string} cluster
 * @param {{ uid: number, gid: number }} user
 * @returns {Promise<Account>}
 */
async function unprivileged(binaries, dataDir, cluster, { uid, gid }) {
  if (spawnSync('ls', ['-d', join(dataDir, '.')], { uid, gid, stdio: 'ignore' }).status !== 0) {
    throw new Error(
      `Postgres does not run as root, and no other user can reach ${dataDir}: set DATA_DIR to a folder outside /root, or set DATABASE_URL.`,
    );
  }
  let account = { folder: binaries, prefix: [], uid, gid };
  if (!canRun(account)) {
    const copy = join(dataDir, 'postgres-binaries');
    await cp(binaries, copy, { recursive: true, verbatimSymlinks: true });
    account = { ...account, folder: copy };
  }
  await chownAll(cluster, { uid, gid });
  return account;
}

/**
 * @param {Account} account
 * @returns {boolean}
 */
function canRun(account) {
  const { command, args, options } = invocation(account, 'postgres', ['--version']);
  return spawnSync(command, args, { ...options, stdio: 'ignore' }).status === 0;
}

/**
 * The command line that runs one of Postgres's programs.
 * @param {Account} account
 * @param {'postgres' | 'initdb'} program
 * @param {string[]} programArgs
 * @returns {{ command: string, args: string[], options: { uid?: number, gid?: number } }}
 */
export function invocation({ folder, prefix, uid, gid }, program, programArgs) {
  const [command = '', ...args] = [...prefix, join(folder, 'bin', program), ...programArgs];
  return { command, args, options: uid === undefined || gid === undefined ? {} : { uid, gid } };
}

/** @returns {Promise<Map<string, { uid: number, gid: number }>>} */
async function readUsers() {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  return new Map(lines.map(([name = '', , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]));
}

/**
 * Gives a folder, where it exists, to a user.
 * @param {string} folder
 * @param {{ uid: number, gid: number }} user
 */
async function chownAll(folder, { uid, gid }) {
  const entries = await readdir(folder, { recursive: true }).catch(() => null);
  if (entries === null) return;
  await chown(folder, uid, gid);
  for (const entry of entries) await lchown(join(folder, entry), uid, gid);
}
