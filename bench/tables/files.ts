import type { Measurement } from '../measurement';
import { median } from '../measurement';
import { watchingMemory } from './memory';
import { timesInPsql } from './psql';
import { selectedCopy } from './selected-copy';

const FORMATS = ['csv', 'jsonl', 'parquet', 'xlsx'] as const;
const ROUNDS = 3;
const MB = 1e6;
const S = 1000;

export type Server = {
  readonly origin: string;
  readonly pid: number;
};

/**
 * All observations as a file of each format, over HTTP to this process, against COPY of the same query to psql, which
 * throws it away; and what it costs the server in memory.
 */
export async function measureFiles(server: Server, databaseUrl: string, rows: number): Promise<Measurement[]> {
  const bare = rows / (await copyTime(databaseUrl));
  const measured: Measurement[] = [];
  for (const format of FORMATS) {
    // The slower formats are asked for once: they are no faster the second time.
    const rounds = format === 'csv' ? ROUNDS : 1;
    const times: number[] = [];
    const { before, peak, after } = await watchingMemory(server.pid, async () => {
      for (let round = 0; round < rounds; round += 1) times.push(await download(server, format, rows));
    });
    const rate = { unit: 'rows/s', yardstick: 'COPY of the same query to psql as CSV', yardstickValue: bare };
    measured.push({ name: `${format}, all rows`, value: rows / (median(times) / S), ...rate });
    if (before === null || peak === null || after === null) continue;
    const name = `${format}, the server's memory at its highest (after: ${Math.round(after / MB)} MB)`;
    measured.push({ name, value: peak / MB, unit: 'MB', yardstick: 'before', yardstickValue: before / MB });
  }
  return measured;
}

/** Seconds that psql takes for the same COPY. */
async function copyTime(databaseUrl: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const session = await timesInPsql(databaseUrl, selectedCopy('observations'));
    times.push((session.at(-1) ?? Number.NaN) / S);
  }
  return median(times);
}

/** Reads a whole file and throws it away; a file of another number of rows is no measurement. */
async function download({ origin }: Server, format: string, rows: number): Promise<number> {
  const start = performance.now();
  const response = await fetch(`${origin}/api/v1/observations.${format}`);
  if (!response.ok || response.body === null) throw new Error(`The ${format} file answers ${response.status}.`);
  if (response.headers.get('X-Total-Count') !== String(rows)) throw new Error(`The ${format} file is not of all rows.`);
  for await (const _ of response.body);
  return performance.now() - start;
}
