import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';

export type Outcome = { readonly code: number | null; readonly output: string };

export type Running = {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Everything written so far, both streams. */
  output(): string;
  /** Ends when the output holds `text`. @throws Error if the process ends first. */
  says(text: string): Promise<void>;
  readonly done: Promise<Outcome>;
};

/** Starts a Node program in a process group of its own, so that a test can end the whole group as a terminal would. */
export function launch(args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  // No setting of whoever runs the tests, nor of a `.env` file, may reach a command under test: empty counts as unset.
  const settings = { DATABASE_URL: '', DATA_DIR: '', PORT: '', HOST: '' };
  const { npm_lifecycle_event: _, ...inherited } = process.env;
  const child = spawn(process.execPath, args, {
    detached: true,
    env: { ...inherited, ...settings, ...env },
    stdio: 'pipe',
  });
  if (child.pid === undefined) throw new Error(`${args.join(' ')} could not be started.`);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      child.emit('words');
    });
  }
  const done = once(child, 'close').then(() => ({ code: child.exitCode, output }));
  return {
    child,
    pid: child.pid,
    output: () => output,
    async says(text) {
      while (!output.includes(text)) {
        const isOver = await Promise.race([once(child, 'words').then(() => false), done.then(() => true)]);
        if (isOver && !output.includes(text)) throw new Error(`It ended without saying “${text}”:\n${output}`);
      }
    },
    done,
  };
}

/** Command lines of the living processes (not zombies) that name `text`, on Linux. */
export async function processesNaming(text: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  return lines.map((line) => line.replaceAll('\0', ' ').trim()).filter((line) => line.includes(text));
}

/** Asks again until `condition` holds. @throws Error naming `what` if it never does. */
export async function eventually(what: string, condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 45_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`It did not come about: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
