import { type Column, getTableColumns, getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/** How the rows of a table are written in COPY's text format. */
export type CopyFormat = {
  /** `COPY "table" ("column", …) FROM STDIN` */
  readonly statement: string;
  readonly lineOf: (row: Readonly<Record<string, unknown>>) => string;
};

/** All columns but those the database makes itself. A row has a value for each by its field; the release is added. */
export function copyFormat(table: PgTable, releaseId: number): CopyFormat {
  const columns: [string, Column][] = Object.entries(getTableColumns(table));
  const written = columns.filter(([field, { generated }]) => generated === undefined && field !== 'releaseId');
  const release = columns.find(([field]) => field === 'releaseId')?.[1];
  if (release === undefined) throw new Error('A table of the record has no release.');
  const names = [release, ...written.map(([, column]) => column)].map(({ name }) => `"${name}"`).join(', ');
  const fields = written.map(([field]) => field);
  return {
    statement: `copy "${getTableName(table)}" (${names}) from stdin`,
    lineOf(row) {
      let line = String(releaseId);
      for (const field of fields) line += `\t${cellOf(row[field], field)}`;
      return `${line}\n`;
    },
  };
}

const TO_ESCAPE = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function cellOf(value: unknown, field: string): string {
  if (typeof value === 'string') {
    return TO_ESCAPE.test(value) ? value.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign) : value;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) return '\\N';
  throw new Error(`A row has no value to write for "${field}".`);
}
