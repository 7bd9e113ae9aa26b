import { answerFile } from '@/app/api/_respond/answer-file';
import { type ExportPool, exportPoolOver } from '@/db/exports/export-pool';
import { FILE_FORMATS } from '@/lib/export/file-formats';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import type { TestDatabase } from './database';

const pools = new WeakMap<TestDatabase, ExportPool>();

/** The connections that files of a test's database are made on; they go with the database. */
export function exportsOf(database: TestDatabase): ExportPool {
  const pool = pools.get(database) ?? exportPoolOver(database.url);
  pools.set(database, pool);
  return pool;
}

/** The answer to the address of a file behind `/api/v1/`: `outcomes.csv?theme=trade`. */
export function askFile(database: TestDatabase, address: string, init: RequestInit = {}): Promise<Response> {
  const request = new Request(`http://localhost/api/v1/${address}`, init);
  const [name, ending] = address.split('?', 1).join().split('.');
  const format = FILE_FORMATS.find((one) => one === ending);
  const set = Object.keys(DEFINITIONS).find((one): one is SetName => one === name);
  if (set === undefined || format === undefined) throw new Error(`No set has the file ${address}.`);
  return answerFile(set, format, request, { database: () => database.db, exports: () => exportsOf(database) });
}
