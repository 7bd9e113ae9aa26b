import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { bound } from './bound';
import { rowsOf } from './from';
import type { Half } from './sql-half';

/** One reading of the set's own table, under all filters but that of `except`. */
export type Reading = {
  readonly number: number;
  readonly except: string | null;
  /** Its rows are counted by each of these. */
  readonly columns: Set<PgColumn>;
  /** Rows of other tables are tied to its rows by these. */
  readonly ties: Set<PgColumn>;
};

export function newReading(number: number, except: string | null): Reading {
  return { number, except, columns: new Set(), ties: new Set() };
}

/** What the rows of a reading are called, each with its own name as `row`; only where others are tied to them. */
export function rowsName({ number }: Reading): SQL {
  return sql`${sql.identifier(`rows_${number}`)}`;
}

/** What its counts are called: `rows` of each value of each column, `set` telling the columns apart. */
export function scanName({ number }: Reading): SQL {
  return sql`${sql.identifier(`scan_${number}`)}`;
}

/** Rows that are needed more than once are kept, so that a search or a gathered column is worked out once. */
export function readingSql(half: Half, releaseId: number, reading: Reading, where: SQL): SQL[] {
  const { columns, ties } = reading;
  if (ties.size === 0) return [scanSql(half, releaseId, reading, sql`${rowsOf(half)} where ${where}`)];
  const listed = list([...new Set([...columns, ...ties])]);
  const rows = sql`${rowsName(reading)} as materialized (
    select ${release(half, releaseId)}, ${listed}, ${half.tieBreaker.value} as "row" from ${rowsOf(half)} where ${where})`;
  if (columns.size === 0) return [rows];
  const own = sql.identifier(getTableName(half.table));
  return [rows, scanSql(half, releaseId, reading, sql`${rowsName(reading)} as ${own}`)];
}

function scanSql(half: Half, releaseId: number, reading: Reading, from: SQL): SQL {
  const listed = list([...reading.columns]);
  const sets = sql.join(
    [...reading.columns].map((column) => sql`(${column})`),
    sql`, `,
  );
  return sql`${scanName(reading)} as (
    select ${release(half, releaseId)}, ${listed}, grouping(${listed}) as "set", count(*)::integer as "rows"
    from ${from} group by grouping sets (${sets}))`;
}

/** The release stands in each row under its own name, so that the joins and questions of a column find it. */
function release(half: Half, releaseId: number): SQL {
  return sql`${bound(releaseId, 'integer')} as ${sql.identifier(half.releaseId.name)}`;
}

function list(columns: readonly PgColumn[]): SQL {
  return sql.join(
    columns.map((column) => sql`${column}`),
    sql`, `,
  );
}
