import { eq, max, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { releases } from '@/db/schema';
import { findCurrentRelease } from './current-release';
import { loadRows } from './load-rows';
import { type ReadRecord, readRecord } from './read/read-record';
import type { RecordError } from './read/record-error';
import { tableRowsOf } from './rows/table-rows';

export type ImportResult =
  | { readonly status: 'created'; readonly releaseId: number; readonly rowCounts: Readonly<Record<string, number>> }
  | { readonly status: 'unchanged'; readonly releaseId: number }
  | { readonly status: 'refused'; readonly errors: readonly RecordError[] };

export type ImportOptions = {
  /** Hears, after every batch, how many of all rows are written. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** Any number will do, as long as every copy of this application uses the same one, and no other lock does. */
const LOCK = 20_151_108;

/**
 * Imports a folder of CSV files as a new release and makes it the current one, in one transaction: the database has all
 * of it or nothing. A folder with any error is refused whole; a folder that is the current release makes none. Two
 * imports at once wait for each other. Rows of a release are never changed afterwards.
 */
export async function importFolder(db: Database, folder: string, options: ImportOptions = {}): Promise<ImportResult> {
  const read = await readRecord(folder);
  if (read.errors.length > 0) return { status: 'refused', errors: read.errors };
  return await db.transaction(async (transaction) => {
    // A long load is no runaway query: the client's limit does not hold here.
    await transaction.execute(sql`set local statement_timeout = 0`);
    await transaction.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
    const current = await findCurrentRelease(transaction);
    if (current?.contentHash === read.contentHash) return { status: 'unchanged', releaseId: current.id };
    return await createRelease(transaction, read, options);
  });
}

async function createRelease(db: Database, read: ReadRecord, { onProgress }: ImportOptions): Promise<ImportResult> {
  const { record, contentHash, rowCounts } = read;
  const [newest] = await db.select({ id: max(releases.id) }).from(releases);
  const releaseId = (newest?.id ?? 0) + 1;
  await db.insert(releases).values({ id: releaseId, contentHash, rowCounts });

  const tables = tableRowsOf(record);
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  await loadRows(db, releaseId, tables, (count) => {
    done += count;
    onProgress?.(done, total);
  });

  await db.update(releases).set({ isCurrent: false }).where(eq(releases.isCurrent, true));
  await db.update(releases).set({ isCurrent: true }).where(eq(releases.id, releaseId));
  return { status: 'created', releaseId, rowCounts };
}
