import { eq, getTableColumns } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { FILE_NAMES } from '@/lib/record/files/record-files';
import { type Comparable, comparableRows } from './comparable-rows';
import { findCurrentRelease } from './current-release';
import { readRecord } from './read/read-record';
import type { RecordError } from './read/record-error';
import { type TableRows, tableRowsOf } from './rows/table-rows';

/** What an import would do to the rows of one file, rows being the same where their key is. */
export type FilePlan = {
  /** With `.csv`. */
  readonly file: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
};

export type ImportPlan =
  | {
      readonly status: 'planned';
      readonly files: readonly FilePlan[];
      /** Whether an import would make a release: other bytes do, even where every row is the same. */
      readonly isNewRelease: boolean;
    }
  | { readonly status: 'refused'; readonly errors: readonly RecordError[] };

/** Says what importing a folder would change against the current release; without one, everything is added. */
export async function planFolder(db: Database, folder: string): Promise<ImportPlan> {
  const { record, errors, contentHash } = await readRecord(folder);
  if (errors.length > 0) return { status: 'refused', errors };
  const current = await findCurrentRelease(db);
  const tables = tableRowsOf(record);
  const files: FilePlan[] = [];
  for (const file of FILE_NAMES) {
    const own = tables.filter((table) => table.file === file);
    const stored = current === null ? [] : await readStored(db, current.id, own);
    files.push({ file: `${file}.csv`, ...compare(comparableRows(file, stored), comparableRows(file, own)) });
  }
  return { status: 'planned', files, isNewRelease: current?.contentHash !== contentHash };
}

/** The same tables with the rows a release has of them. */
async function readStored(db: Database, releaseId: number, tables: readonly TableRows[]): Promise<TableRows[]> {
  const stored: TableRows[] = [];
  for (const { file, table, owner } of tables) {
    const { releaseId: release, ...columns } = getTableColumns(table);
    if (release === undefined) throw new Error('A table of the record has no release.');
    stored.push({ file, table, owner, rows: await db.select(columns).from(table).where(eq(release, releaseId)) });
  }
  return stored;
}

function compare(before: Comparable, after: Comparable): Omit<FilePlan, 'file'> {
  let added = 0;
  let changed = 0;
  for (const [key, row] of after) {
    const old = before.get(key);
    if (old === undefined) added += 1;
    else if (old !== row) changed += 1;
  }
  return { added, changed, removed: before.size + added - after.size };
}
