import postgres from 'postgres';
import { type Database, databaseOver } from '@/db/database';
import { importFolder } from '@/db/import/import-folder';
import type { Reporter } from '../bootstrap/reporter.mjs';
import { describeErrors } from './record-errors';

/** Loads a folder of the record; the same content again changes nothing. */
export async function loadRecord(databaseUrl: string, folder: string, reporter: Reporter): Promise<void> {
  await reporter.step('Record', (progress) =>
    withDatabase(databaseUrl, async (db) => {
      const result = await importFolder(db, folder, { onProgress: progress });
      if (result.status === 'refused') throw new Error(describeErrors(folder, result.errors));
      if (result.status === 'unchanged') return `release ${result.releaseId}, unchanged`;
      const counts = Object.values(result.rowCounts);
      const rows = counts.reduce((sum, count) => sum + count, 0);
      return `release ${result.releaseId} made of ${rows} rows from ${counts.length} files`;
    }),
  );
}

/** Opens a pool for one piece of work and closes it after. */
export async function withDatabase<T>(databaseUrl: string, work: (db: Database) => Promise<T>): Promise<T> {
  const client = postgres(databaseUrl, { max: 2, onnotice: () => undefined });
  try {
    return await work(databaseOver(client));
  } finally {
    await client.end();
  }
}
