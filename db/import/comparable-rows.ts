import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { type FileName, RECORD_FILES } from '@/lib/record/files/record-files';
import type { TableRows } from './rows/table-rows';

/** Key of a row of a file → all that the file says in it, as one text. */
export type Comparable = ReadonlyMap<string, string>;

type Row = Readonly<Record<string, unknown>>;

/** The key of a row of a table as one text, and all that its file says in it. */
export type RowTexts = { readonly keyOf: (row: Row) => string; readonly textOf: (row: Row) => string };

/**
 * How rows of one release are compared with those of another. What the import computes and adds (names of parties, order of
 * the file) is left out: only the file's own columns count. `owner` names, for the rows of a list, the row it belongs to.
 */
export function rowTexts(file: FileName, table: PgTable, owner: string | null = null): RowTexts {
  const { columns, key } = RECORD_FILES[file];
  const fields = Object.entries(getTableColumns(table));
  const fieldsOf = (names: readonly string[]) =>
    fields.filter(([, column]) => names.includes(column.name)).map(([field]) => field);
  const keyFields = owner === null ? fieldsOf(key) : [owner];
  const ownFields =
    owner === null ? fieldsOf(columns) : fields.map(([field]) => field).filter((field) => field !== 'releaseId');
  return { keyOf: (row) => joined(row, keyFields), textOf: (row) => joined(row, ownFields) };
}

/** The rows of one file from its tables. */
export function comparableRows(file: FileName, tables: readonly TableRows[]): Comparable {
  const parts = new Map<string, string[]>();
  for (const { table, rows, owner } of tables) {
    const { keyOf, textOf } = rowTexts(file, table, owner);
    for (const row of rows) {
      const id = keyOf(row);
      parts.set(id, [...(parts.get(id) ?? []), textOf(row)]);
    }
  }
  // A list's rows come in any order from the database; where the order means something, it is one of their columns.
  return new Map([...parts].map(([id, texts]) => [id, texts.sort().join('\n')]));
}

function joined(row: Row, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field]));
}
