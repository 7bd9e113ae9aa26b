import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/** Times a session of psql prints, one for each statement and meta-command: `Time: 12.345 ms (…)`. */
const TIME = /^Time: ([\d.]+) ms/gm;

/**
 * Runs commands in one session of `psql`, the yardstick of every statement, its results thrown away.
 * @returns how long each took, in ms, as psql itself measures it: sending, running and reading the answer
 * @throws where psql is not installed (its message says so) or a command fails
 */
export async function timesInPsql(databaseUrl: string, commands: readonly string[]): Promise<number[]> {
  const script = ['\\set ON_ERROR_STOP on', '\\timing on', '\\o /dev/null', ...commands].join('\n');
  const output = await psql(databaseUrl, script);
  return [...output.matchAll(TIME)].map(([, ms]) => Number(ms));
}

/** Runs a script without timing. */
export async function psql(databaseUrl: string, script: string): Promise<string> {
  const child = run('psql', ['--no-psqlrc', '--quiet', '--dbname', databaseUrl], { maxBuffer: MAX_OUTPUT_BYTES });
  child.child.stdin?.end(script);
  const { stdout } = await child;
  return stdout;
}

/** Whether there is a psql to measure against. */
export async function hasPsql(): Promise<boolean> {
  return run('psql', ['--version']).then(
    () => true,
    () => false,
  );
}
