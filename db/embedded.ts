import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { localAddress } from './embedded/local-address.mjs';
import { readPassword } from './embedded/password.mjs';

const KEEPER = fileURLToPath(new URL('./embedded/keeper.mjs', import.meta.url));
const MEETING_PATIENCE_MS = 60_000;
const POLL_MS = 20;
const LEAVING_PATIENCE_MS = 200;

const GREETING = z.union([z.object({ url: z.string(), isOwner: z.boolean() }), z.object({ error: z.string() })]);

export type EmbeddedServer = {
  readonly url: string;
  /** Whether this call started the server; false: it was running already and is shared. */
  readonly isOwner: boolean;
  /** Ends when the server is lost while still in use; not when it is stopped. */
  readonly lost: Promise<void>;
  /** Lets go of the server; it is stopped, and this waits for that, if nobody else uses it. */
  stop(): Promise<void>;
};

/**
 * The embedded Postgres of a folder: started if it is not running, shared if it is. It runs for as long as any process uses
 * it, and is stopped in order when the last one lets go or dies, however it dies (see `embedded/keeper.mjs`).
 * `durable: false` is for tests: no waiting for the disk, and the data are removed at the end.
 * @throws Error, one line, if it cannot be started.
 */
export async function startEmbedded(dataDir: string, options: { durable?: boolean } = {}): Promise<EmbeddedServer> {
  const folder = resolve(dataDir);
  await mkdir(folder, { recursive: true });
  const address = await localAddress(folder, 'postgres');
  const deadline = Date.now() + MEETING_PATIENCE_MS;
  let keeper: ChildProcess | null = null;
  while (Date.now() < deadline) {
    const lease = await takeLease(address);
    if (lease !== null) {
      const url = await withPassword(lease.url, folder);
      return serverOver({ ...lease, url }, keeper, () => startEmbedded(dataDir, options));
    }
    // A keeper that finds the folder kept by another leaves at once; that other one may be leaving too, so look again.
    if (keeper === null || keeper.exitCode !== null || keeper.signalCode !== null)
      keeper = await spawnKeeper(folder, options.durable ?? true);
    await sleep(POLL_MS);
  }
  throw new Error(`The embedded Postgres in ${folder} did not answer: see ${join(folder, 'postgres.log')}.`);
}

type Lease = {
  readonly socket: Socket;
  readonly closed: Promise<void>;
  readonly url: string;
  readonly isOwner: boolean;
};

/** Null where no keeper listens, or where it left before it answered. */
async function takeLease(address: string): Promise<Lease | null> {
  const socket = connect(address);
  const isConnected = await new Promise<boolean>((settle) => {
    socket.once('connect', () => settle(true)).on('error', () => settle(false));
  });
  if (!isConnected) return null;
  // Not events.once, which fails on the reset that a killed keeper causes: closed is closed.
  const closed = new Promise<void>((settle) => socket.once('close', () => settle()));
  const line = await firstLine(socket);
  if (line === null) return null;
  const greeting = GREETING.parse(JSON.parse(line));
  if ('error' in greeting) throw new Error(greeting.error);
  socket.resume().unref();
  return { socket, closed, ...greeting };
}

function serverOver(
  lease: Lease,
  keeper: ChildProcess | null,
  startAgain: () => Promise<EmbeddedServer>,
): EmbeddedServer {
  const { socket, closed, url, isOwner } = lease;
  let isStopping = false;
  return {
    url,
    isOwner,
    lost: new Promise((settle) => socket.once('close', () => isStopping || settle())),
    async stop() {
      // A keeper that was killed leaves a server behind; the next keeper clears that up.
      if (socket.destroyed) return (await startAgain()).stop();
      isStopping = true;
      socket.ref().end();
      await closed;
      // A keeper that leaves now is waited for, so that it does not end as a zombie where nobody reaps orphans.
      if (keeper?.exitCode === null) await Promise.race([once(keeper, 'exit'), sleep(LEAVING_PATIENCE_MS)]);
    },
  };
}

async function withPassword(url: string, folder: string): Promise<string> {
  const whole = new URL(url);
  whole.password = await readPassword(folder);
  return whole.href;
}

/** Null where the connection ended before a line came: by a word of goodbye, or by the reset of a keeper that left. */
async function firstLine(socket: Socket): Promise<string | null> {
  const lines = createInterface({ input: socket });
  try {
    for await (const line of lines) return line;
    return null;
  } catch (error) {
    if (socket.destroyed) return null;
    throw error;
  } finally {
    lines.close();
  }
}

async function spawnKeeper(folder: string, durable: boolean): Promise<ChildProcess> {
  const log = await open(join(folder, 'postgres.log'), 'a');
  const keeper = spawn(process.execPath, [KEEPER, folder, durable ? 'durable' : 'temporary'], {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  await once(keeper, 'spawn');
  await log.close();
  keeper.unref();
  return keeper;
}
