import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFolder } from '@/db/import/import-folder';
import { migrate } from '@/db/migrate';
import type { Reporter } from '../../scripts/bootstrap/reporter.mjs';
import { generateRecord } from '../../scripts/steps/generate-record';
import { withDatabase } from '../../scripts/steps/load-record';
import type { Measurement } from '../measurement';
import { psql, timesInPsql } from './psql';

const S = 1000;
const SEED = 1;
/** The columns that the database does not make itself. */
const COPIED =
  `release_id, ordinal, metric_id, period, as_of, start_date, end_date, value, precision, qualifier, low, high,
  source_id, locator, note`.replace(/\s+/g, ' ');

export type Scale = {
  readonly url: string;
  readonly rows: number;
  readonly measured: Measurement;
};

/**
 * A database of its own in the same Postgres, with a synthetic record of so many observations, imported as anybody would;
 * against `\copy` of the same observations into a table of the same columns, constraints and indexes.
 */
export async function makeScale(serverUrl: string, rows: number, reporter: Reporter): Promise<Scale> {
  const name = `bench_${rows}`;
  await psql(serverUrl, `drop database if exists ${name} with (force);\ncreate database ${name};`);
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  await migrate(url);
  const parent = await mkdtemp(join(tmpdir(), 'observatory-bench-'));
  try {
    const folder = join(parent, 'record');
    await reporter.step(`Synthetic record of ${rows}`, async (progress) => {
      const size = { observations: rows, outcomes: Math.ceil(rows / 10), seed: SEED };
      return `${await generateRecord(folder, size, { onProgress: progress })} rows`;
    });
    const start = performance.now();
    await reporter.step(`Import of ${rows}`, async (progress) => {
      const result = await withDatabase(url, (db) => importFolder(db, folder, { onProgress: progress }));
      if (result.status !== 'created') throw new Error(`The import ended ${result.status}.`);
      return `release ${result.releaseId}`;
    });
    const seconds = (performance.now() - start) / S;
    const bare = await copyIn(url, join(parent, 'observations.csv'));
    const yardstick = String.raw`\copy of the observations alone, same constraints and indexes`;
    const measured = { value: rows / seconds, unit: 'rows/s', yardstick, yardstickValue: rows / bare };
    return { url, rows, measured: { name: 'import of everything, points too', ...measured } };
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

/** Seconds that psql takes to copy the observations of the database into a table like theirs. */
async function copyIn(url: string, file: string): Promise<number> {
  await psql(url, `\\copy (select ${COPIED} from observations order by ordinal) to '${file}' csv`);
  await psql(url, 'create table bench_copy (like observations including all);');
  const times = await timesInPsql(url, [`\\copy bench_copy (${COPIED}) from '${file}' csv`]);
  await psql(url, 'drop table bench_copy;');
  return (times.at(-1) ?? Number.NaN) / S;
}
