import type { Database } from '@/db/database';
import type { TableRows } from '../rows/table-rows';
import { type NewRelease, writeTable } from './table-writer';

/** Writes the rows of a release, table by table. `onRows` hears of each batch how many rows it had. */
export async function loadRows(
  db: Database,
  release: NewRelease,
  tables: readonly TableRows[],
  onRows: (count: number) => void,
): Promise<void> {
  for (const { table, rows } of tables) {
    await writeTable(db, table, release, onRows, async (writer) => {
      for (const row of rows) {
        const waiting = writer.add(row);
        if (waiting !== null) await waiting;
      }
    });
  }
}
