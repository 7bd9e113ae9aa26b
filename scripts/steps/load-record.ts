import postgres from 'postgres';
import { type Database, databaseOver } from '@/db/database';
import { findCurrentRelease } from '@/db/import/current-release';
import { type ImportOptions, type ImportResult, importFolder } from '@/db/import/import-folder';
import type { Reporter } from '../bootstrap/reporter.mjs';
import { describeErrors } from './record-errors';

/**
 * Loads a folder of the record; the same content again changes nothing.
 * @throws Error with all that is wrong with the folder, or that says how to load a synthetic one elsewhere
 */
export async function loadRecord(
  databaseUrl: string,
  folder: string,
  reporter: Reporter,
  options: Pick<ImportOptions, 'isBesideRealRecord'> = {},
): Promise<void> {
  await reporter.step('Record', (onProgress) =>
    withDatabase(databaseUrl, async (db) =>
      describe(folder, await importFolder(db, folder, { ...options, onProgress })),
    ),
  );
}

/**
 * Loads the clone's own record, unless the database serves a synthetic one: whoever loaded that wants to see it, and not the
 * real one over it at the next start.
 */
export async function loadOwnRecord(databaseUrl: string, reporter: Reporter): Promise<void> {
  const current = await withDatabase(databaseUrl, findCurrentRelease);
  if (current?.isSynthetic !== true) return await loadRecord(databaseUrl, OWN_FOLDER, reporter);
  await reporter.step(
    'Record',
    async () =>
      `release ${current.id} is synthetic, and served as it is; ` +
      `"npm run data -- import ${OWN_FOLDER}" loads the real record`,
  );
}

const OWN_FOLDER = 'data';

function describe(folder: string, result: ImportResult): string {
  switch (result.status) {
    case 'refused':
      throw new Error(describeErrors(folder, result.errors));
    case 'kept_apart':
      throw new Error(
        `${folder} is synthetic, and this database holds the real record: nothing was changed. Name another database ` +
          '(DATABASE_URL, or DATA_DIR for an embedded one), or say --beside-real-record to show it in place of the record.',
      );
    case 'unchanged':
      return `release ${result.releaseId}, unchanged`;
    case 'created': {
      const counts = Object.values(result.rowCounts);
      const rows = counts.reduce((sum, count) => sum + count, 0);
      return `release ${result.releaseId} made of ${rows} rows from ${counts.length} files`;
    }
  }
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
