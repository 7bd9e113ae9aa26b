import { eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { releases } from '@/db/schema';
import { createRelease } from './create-release';
import { findCurrentRelease } from './current-release';
import type { OnProgress } from './progress';
import { digestFolder } from './read/content-hash';
import { isSyntheticFolder } from './read/is-synthetic-folder';
import type { RecordError } from './read/record-error';
import { RefusedRecord } from './refused-record';

export type ImportResult =
  | { readonly status: 'created'; readonly releaseId: number; readonly rowCounts: Readonly<Record<string, number>> }
  | { readonly status: 'unchanged'; readonly releaseId: number }
  | { readonly status: 'refused'; readonly errors: readonly RecordError[] }
  /** The folder is synthetic and the database holds a release that is not. */
  | { readonly status: 'kept_apart' };

export type ImportOptions = {
  readonly onProgress?: OnProgress;
  /** Loads a synthetic folder into a database with a release that is none: readers would see it in place of the record. */
  readonly isBesideRealRecord?: boolean;
};

/** Any number will do, as long as every copy of this application uses the same one, and no other lock does. */
const LOCK = 20_151_108;

/**
 * Imports a folder of CSV files as a new release and makes it the current one, in one transaction: the database has all
 * of it or nothing. A folder with any error is refused whole; a folder that is the current release makes none. Two
 * imports at once wait for each other. Rows of a release are never changed afterwards. Observations are written as they are
 * read: no file of them is too long.
 * @throws Error where the folder changes while it is read
 */
export async function importFolder(db: Database, folder: string, options: ImportOptions = {}): Promise<ImportResult> {
  const digest = await digestFolder(folder);
  const isSynthetic = await isSyntheticFolder(folder);
  try {
    return await db.transaction(async (transaction): Promise<ImportResult> => {
      // A long load is no runaway query: the client's limit does not hold here.
      await transaction.execute(sql`set local statement_timeout = 0`);
      await transaction.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
      const current = await findCurrentRelease(transaction);
      if (current?.contentHash === digest.contentHash) return { status: 'unchanged', releaseId: current.id };
      if (isSynthetic && options.isBesideRealRecord !== true && (await holdsRealRelease(transaction))) {
        return { status: 'kept_apart' };
      }
      const created = await createRelease(transaction, { folder, isSynthetic, ...digest }, options.onProgress);
      return { status: 'created', ...created };
    });
  } catch (error) {
    if (error instanceof RefusedRecord) return { status: 'refused', errors: error.errors };
    throw error;
  }
}

async function holdsRealRelease(db: Database): Promise<boolean> {
  const found = await db.select({ id: releases.id }).from(releases).where(eq(releases.isSynthetic, false)).limit(1);
  return found.length > 0;
}
