import { eq, getTableColumns } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { FILE_NAMES, type FileName } from '@/lib/record/files/record-files';
import { type Comparable, comparableRows } from './comparable-rows';
import { findCurrentRelease } from './current-release';
import { ObservationComparison } from './observation-comparison';
import type { RecordError } from './read/record-error';
import { RecordReading } from './read/record-reading';
import { headRowsOf, type TableRows, tailRowsOf } from './rows/table-rows';

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

/**
 * Says what importing a folder would change against the current release; without one, everything is added. Of observations
 * hashes are compared, so that there may be any number of them; all other files are held in memory twice.
 */
export async function planFolder(db: Database, folder: string): Promise<ImportPlan> {
  const current = await findCurrentRelease(db);
  const comparison = await ObservationComparison.with(db, current?.id ?? null);
  const reading = new RecordReading(folder);
  const head = await reading.readHead();
  await reading.readObservations((row) => comparison.add(row));
  const record = { ...head, ...(await reading.readTail()) };
  if (reading.hasErrors) return { status: 'refused', errors: reading.errors };

  const tables = [...headRowsOf(head), ...tailRowsOf(record)];
  const plans: FilePlan[] = [];
  for (const file of FILE_NAMES) {
    const counts =
      file === 'observations' ? comparison.counts : await compareFile(db, current?.id ?? null, file, tables);
    plans.push({ file: `${file}.csv`, ...counts });
  }
  return { status: 'planned', files: plans, isNewRelease: current?.contentHash !== reading.contentHash };
}

async function compareFile(
  db: Database,
  releaseId: number | null,
  file: FileName,
  tables: readonly TableRows[],
): Promise<Omit<FilePlan, 'file'>> {
  const own = tables.filter((table) => table.file === file);
  const stored = releaseId === null ? [] : await readStored(db, releaseId, own);
  return compare(comparableRows(file, stored), comparableRows(file, own));
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
