import { getTableColumns } from 'drizzle-orm';
import { type FileName, RECORD_FILES } from '@/lib/record/files/record-files';
import type { TableRows } from './rows/table-rows';

/** Key of a row of a file → all that the file says in it, as one text. */
export type Comparable = ReadonlyMap<string, string>;

/**
 * The rows of one file from its tables, comparable with those of another release. What the import computes and adds
 * (names of parties, order of the file) is left out: only the file's own columns count.
 */
export function comparableRows(file: FileName, tables: readonly TableRows[]): Comparable {
  const { columns, key } = RECORD_FILES[file];
  const parts = new Map<string, string[]>();
  for (const { table, rows, owner } of tables) {
    const fields = Object.entries(getTableColumns(table));
    const fieldsOf = (names: readonly string[]) =>
      fields.filter(([, column]) => names.includes(column.name)).map(([field]) => field);
    const keyFields = owner === null ? fieldsOf(key) : [owner];
    const ownFields =
      owner === null ? fieldsOf(columns) : fields.map(([field]) => field).filter((field) => field !== 'releaseId');
    for (const row of rows) {
      const id = textOf(row, keyFields);
      parts.set(id, [...(parts.get(id) ?? []), textOf(row, ownFields)]);
    }
  }
  // A list's rows come in any order from the database; where the order means something, it is one of their columns.
  return new Map([...parts].map(([id, texts]) => [id, texts.sort().join('\n')]));
}

function textOf(row: Readonly<Record<string, unknown>>, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field]));
}
