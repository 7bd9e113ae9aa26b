import { execFileSync } from 'node:child_process';
import { readdir, readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const STOP_PATIENCE_MS = 30_000;
const POLL_MS = 20;

/**
 * Clears what a server left behind whose keeper was killed: the server itself, or its orphaned workers (which would hold the
 * shared memory and forbid a new start), and a lock file whose process number may by now belong to somebody else.
 * @param {string} cluster real path of the cluster's folder
 */
export async function clearRemains(cluster) {
  const lockFile = join(cluster, 'postmaster.pid');
  const server = Number((await readFile(lockFile, 'utf8').catch(() => '')).split('\n')[0]);
  if ((await processesOf(cluster)).includes(server)) {
    signal(server, 'SIGINT');
    await allGone(cluster, STOP_PATIENCE_MS);
  }
  for (const name of /** @type {const} */ (['SIGQUIT', 'SIGKILL'])) {
    const left = await processesOf(cluster);
    for (const pid of left) signal(pid, name);
    if (left.length > 0) await allGone(cluster, STOP_PATIENCE_MS);
  }
  await rm(lockFile, { force: true });
}

/**
 * @param {string} cluster
 * @param {number} patienceMs
 */
async function allGone(cluster, patienceMs) {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline && (await processesOf(cluster)).length > 0) await sleep(POLL_MS);
}

/**
 * The living processes of a cluster: those whose working folder it is. (A zombie has none.)
 * @param {string} cluster
 * @returns {Promise<number[]>}
 */
async function processesOf(cluster) {
  if (process.platform !== 'linux') return serversByCommandLine(cluster);
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => null)));
  return pids.filter((_, index) => folders[index] === cluster).map(Number);
}

/**
 * Without /proc only the server itself can be told by its command line; its workers leave with it.
 * @param {string} cluster
 */
function serversByCommandLine(cluster) {
  const lines = execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(`-D ${cluster} `)).map((line) => Number.parseInt(line, 10));
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself meanwhile.
  }
}
