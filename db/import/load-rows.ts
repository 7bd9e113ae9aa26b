import { getTableColumns, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import type { TableRows } from './rows/table-rows';

/** The protocol's limit of values in one statement. */
const MOST_VALUES = 65_535;
const MOST_ROWS = 1000;

/** Writes the rows of a release, in batches. `onRows` hears of each batch how many rows it had. */
export async function loadRows(
  db: Database,
  releaseId: number,
  tables: readonly TableRows[],
  onRows: (count: number) => void,
): Promise<void> {
  for (const { table, rows } of tables) {
    const size = Math.min(MOST_ROWS, Math.floor(MOST_VALUES / Object.keys(getTableColumns(table)).length));
    for (let start = 0; start < rows.length; start += size) {
      const batch = rows.slice(start, start + size).map((row) => ({ ...row, releaseId }));
      await db.insert(table).values(batch);
      onRows(batch.length);
    }
    // Without statistics the planner takes a fresh table for almost empty: the first questions were ten times slower.
    await db.execute(sql`analyze ${table}`);
  }
}
