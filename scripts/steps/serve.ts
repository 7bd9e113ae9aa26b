import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '@/lib/env';
import type { Reporter } from '../bootstrap/reporter.mjs';
import { NEXT, spawnNode } from '../bootstrap/run-node.mjs';
import type { Closers } from './closers';

const START_PATIENCE_MS = 120_000;
const STOP_PATIENCE_MS = 10_000;
const POLL_MS = 100;
/**
 * In MB, of each half of the space where V8 makes new objects; its default is 16. A long file fills whatever is there with
 * the small objects of its rows: a quarter of it takes some 20 MB off the process and costs neither files nor pages time.
 */
const SMALL_YOUNG_SPACE = '--max-semi-space-size=4';
const EVERY_ADDRESS = new Set(['0.0.0.0', '::', '127.0.0.1']);

export type Serving = {
  readonly address: string;
  /** Of the server process. */
  readonly pid: number;
  /** Ends when the server process ends. */
  readonly ended: Promise<void>;
};

/** Starts the application's server, and returns when it answers. */
export async function serve(
  mode: 'start' | 'dev',
  settings: Settings,
  databaseUrl: string,
  reporter: Reporter,
  closers: Closers,
): Promise<Serving> {
  const { host, port } = settings;
  const address = `http://${EVERY_ADDRESS.has(host) ? 'localhost' : bracketed(host)}:${port}`;
  let ended = Promise.resolve();
  let pid = 0;
  await reporter.step('Server', async () => {
    const child = spawnNode([SMALL_YOUNG_SPACE, NEXT, mode, '--port', String(port), '--hostname', host], {
      env: { DATABASE_URL: databaseUrl },
      output: 'pipe',
    });
    pid = child.pid ?? 0;
    ended = new Promise((settle) => child.once('exit', () => settle()));
    closers.add(() => stop(child, ended));
    const words = collectWords(child);
    // Asked at the address it listens on: `localhost` may mean another family of addresses first.
    await answering(
      child,
      `http://${host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : bracketed(host)}:${port}`,
      words,
    );
    words.passOn();
    return `answers at ${address}`;
  });
  return { address, pid, ended };
}

async function answering(child: ChildProcess, origin: string, words: { text(): string }): Promise<void> {
  const deadline = Date.now() + START_PATIENCE_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The server ended:\n${words.text()}`);
    // Nothing listens yet: that is what is being waited for.
    const response = await fetch(`${origin}/api/health`).catch(() => null);
    if (response?.ok === true) return;
    await sleep(POLL_MS);
  }
  throw new Error(`The server did not answer within ${START_PATIENCE_MS / 1000} seconds:\n${words.text()}`);
}

/** Keeps what the server says while it starts; from `passOn` it goes to the terminal. */
function collectWords(child: ChildProcess) {
  let text = '';
  const collect = (chunk: string) => {
    text += chunk;
  };
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', collect);
  return {
    text: () => text.trim(),
    passOn() {
      for (const stream of [child.stdout, child.stderr]) stream?.off('data', collect);
      child.stdout?.pipe(process.stdout);
      child.stderr?.pipe(process.stderr);
    },
  };
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
  await ended;
  clearTimeout(force);
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
