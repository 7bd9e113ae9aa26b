import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseAccount, invocation } from './account.mjs';
import { findBinaries } from './binaries.mjs';
import { findFreePort } from './free-port.mjs';
import { makePassword } from './password.mjs';
import { clearRemains } from './remains.mjs';

const SUPERUSER = 'postgres';
const START_PATIENCE_MS = 10 * 60_000;
const STOP_PATIENCE_MS = 60_000;
const POLL_MS = 20;
const PORT_ATTEMPTS = 5;

/**
 * @typedef {{ url: string, exited: Promise<unknown>, stop(): Promise<void> }} RunningServer
 * @typedef {{ folder: string, durable: boolean }} Place
 */

/**
 * Starts Postgres on a free port of the loopback interface, over the cluster in `<folder>/postgres`, which is made if it is
 * not there. Without `durable` nothing waits for the disk: for data that may be lost.
 * @param {Place} place
 * @returns {Promise<RunningServer>}
 * @throws Error, one line, if it does not start
 */
export async function startServer({ folder, durable }) {
  const cluster = join(await realpath(folder), 'postgres');
  const account = await chooseAccount(await findBinaries(), folder, cluster);
  await makeCluster(account, folder, cluster, durable);
  await clearRemains(cluster);
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await tryStart(account, folder, cluster, durable);
    if (typeof outcome !== 'string') return outcome;
    // Between choosing a free port and taking it, another process may have taken it.
    if (attempt === PORT_ATTEMPTS || !outcome.includes('Address already in use')) {
      throw new Error(`Postgres did not start: ${outcome} (log: ${join(folder, 'postgres.log')})`);
    }
  }
}

/**
 * Makes the cluster beside its place and moves it there when it is whole, so that a killed start leaves nothing half-made.
 * @param {import('./account.mjs').Account} account
 * @param {string} folder
 * @param {string} cluster
 * @param {boolean} durable
 */
async function makeCluster(account, folder, cluster, durable) {
  const draft = `${cluster}.new`;
  await rm(draft, { recursive: true, force: true });
  if (await stat(cluster).catch(() => null)) return;
  await mkdir(draft, { mode: 0o700 });
  if (account.uid !== undefined && account.gid !== undefined) await chown(draft, account.uid, account.gid);
  // Every user of the machine reaches the loopback interface, and a superuser of the database may run programs.
  const secret = ['--auth=scram-sha-256', `--pwfile=${await makePassword(folder, account)}`];
  const settings = ['--locale=C', '--encoding=UTF8', `--username=${SUPERUSER}`, ...secret];
  const programArgs = [...settings, ...(durable ? [] : ['--no-sync']), '-D', draft];
  const { exited, logged } = await run(account, folder, 'initdb', programArgs);
  const [code] = await exited;
  if (code !== 0) throw new Error(`Postgres could not make its data folder: ${await logged()}`);
  await rename(draft, cluster);
}

/**
 * @param {import('./account.mjs').Account} account
 * @param {string} folder
 * @param {string} cluster
 * @param {boolean} durable
 * @returns {Promise<RunningServer | string>} a text is what the server said when it gave up
 */
async function tryStart(account, folder, cluster, durable) {
  const port = await findFreePort();
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const programArgs = ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])];
  const { child, exited, logged } = await run(account, folder, 'postgres', programArgs);
  const deadline = Date.now() + START_PATIENCE_MS;
  while (!(await isReady(cluster))) {
    if (child.exitCode !== null || child.signalCode !== null) return logged();
    if (Date.now() > deadline) {
      child.kill('SIGQUIT');
      await exited;
      return `it was not ready after ${START_PATIENCE_MS / 60_000} minutes`;
    }
    await sleep(POLL_MS);
  }
  return {
    url: `postgres://${SUPERUSER}@127.0.0.1:${port}/postgres`,
    exited,
    // "Fast" shutdown: clients are told to go, nothing is lost. "Immediate" only if that takes too long.
    async stop() {
      child.kill('SIGINT');
      const force = setTimeout(() => child.kill('SIGQUIT'), STOP_PATIENCE_MS);
      await exited;
      clearTimeout(force);
    },
  };
}

/** @param {string} cluster */
async function isReady(cluster) {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return lines[7]?.trim() === 'ready';
}

/**
 * Runs one of Postgres's programs, its words going to the log beside the cluster.
 * @param {import('./account.mjs').Account} account
 * @param {string} folder
 * @param {'postgres' | 'initdb'} program
 * @param {string[]} programArgs
 */
async function run(account, folder, program, programArgs) {
  const path = join(folder, 'postgres.log');
  const log = await open(path, 'a');
  const { size } = await log.stat();
  const { command, args, options } = invocation(account, program, programArgs);
  const child = spawn(command, args, { ...options, stdio: ['ignore', log.fd, log.fd] });
  const exited = once(child, 'exit');
  await once(child, 'spawn');
  await log.close();
  /** The errors written since the start, in one line. */
  const logged = async () => {
    const lines = (await readFile(path)).subarray(size).toString('utf8').trim().split('\n');
    const errors = lines.filter((line) => /FATAL|ERROR|error:|could not/.test(line));
    return (errors.length > 0 ? errors : lines.slice(-1)).join(' ');
  };
  return { child, exited, logged };
}
