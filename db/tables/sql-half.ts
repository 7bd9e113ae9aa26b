import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { metrics, sources } from '@/db/schema';
import type { Locale } from '@/lib/format/locale';
import type { ColumnKey, FilterKey, TableDefinition } from '@/lib/tables/definition';
import { parsePartialDate } from '@/lib/time/parse';
import { bound } from './bound';

/** The first and the last day (included) that a date or period can mean. */
export type Days = { readonly from: SQLWrapper; readonly to: SQLWrapper };

/** An expression that rows are ordered by, and how a cursor's text becomes a parameter that compares with it. */
export type OrderSql = { readonly expression: SQL; readonly param: (text: string) => SQL };

/** What stands beside each row of a set's own table, by an identifier in it. */
export type JoinName = 'metrics' | 'sources';
export type Join = { readonly table: typeof metrics | typeof sources; readonly key: PgColumn };

type Part = {
  readonly value: SQL;
  /** The SQL type of `value`. */
  readonly type: string;
  /** The days behind a date or period. */
  readonly days?: Days;
  /** The table beside the set's own that all of this is read from; undefined: the set's own. */
  readonly join?: JoinName;
  /** The column of the set's own table that decides the value: rows are counted by it before `value` is worked out. */
  readonly by?: PgColumn;
  /** The `search_text` that holds every text of this column, of tables too long to be levelled row by row. */
  readonly within?: PgColumn;
};

/** How the database knows a column: the value that leaves, and the order. */
export type ColumnSql = Part & { readonly order: OrderSql };

/**
 * How a filter-only key narrows: by an expression of the row, or, where a row has many, by the rows of another table that
 * are tied to it. `by`: the column of the set's own table that `on` speaks of, beside the release. `isRepeated`: one row can
 * have the same value twice.
 */
export type FilterSql = Part & {
  readonly tie?: { readonly table: SQLWrapper; readonly by: PgColumn; readonly on: SQL; readonly isRepeated: boolean };
};

/** The set's own table with columns beside its own, of the same name; `keys`: what those are called. */
export type Gathered = { readonly from: SQL; readonly keys: readonly string[] };

/** The SQL half of a table definition. The compiler refuses a half with a key too many or too few. */
export type SqlHalf<Definition extends TableDefinition> = {
  /** The set's own table: one row of it is one row of the set. */
  readonly table: PgTable;
  /** What rows are read from in place of `table`, where columns are gathered from other tables for all rows at once. */
  readonly gathered?: Gathered | undefined;
  readonly releaseId: PgColumn;
  readonly joins: Readonly<Partial<Record<JoinName, Join>>>;
  readonly tieBreaker: ColumnSql;
  /** Texts that a search looks into: of the set's own table, and of tables beside it. */
  readonly search: { readonly own: PgColumn; readonly joined: readonly JoinName[] };
  readonly columns: Readonly<Record<ColumnKey<Definition>, ColumnSql>>;
  readonly filters: Readonly<Record<FilterKey<Definition>, FilterSql>>;
};

export type Half = SqlHalf<TableDefinition>;

/**
 * Both halves, as the generic queries take them. The SQL half depends on the language of names, and on whether what is
 * worked out from other tables is wanted for a few rows or for all (`isGathered`).
 */
export type TableSet<Definition extends TableDefinition = TableDefinition> = {
  readonly definition: Definition;
  readonly sqlHalf: (lang: Locale, isGathered?: boolean) => SqlHalf<Definition>;
};

/** The largest value of Postgres's `integer`. */
export const MAX_INTEGER = 2_147_483_647;

/** Identifiers and dates written as text: by code point, the same in every database. */
export function plain(column: PgColumn): ColumnSql {
  return { ...text(column, '"C"'), by: column };
}

/** Words: in the order of the language, the same in every database; the root order for all languages but Chinese. */
export function words(column: PgColumn, lang: Locale = 'en'): ColumnSql {
  return { ...text(column, lang === 'zh' ? '"zh-x-icu"' : '"und-x-icu"'), by: column };
}

function text(expression: SQLWrapper, collation: string): ColumnSql {
  const order = {
    expression: sql`${expression} collate ${sql.raw(collation)}`,
    param: (given: string) => bound(given, 'text'),
  };
  return { value: sql`${expression}`, type: 'text', order };
}

/** Codes (in the order of their value list), published numbers, and truths. */
export function ordered(column: PgColumn): ColumnSql {
  return { ...worked(sql`${column}`, column.getSQLType()), by: column };
}

/** What is worked out from the row, in its natural order. */
export function worked(value: SQL, type: string): ColumnSql {
  return { value, type, order: { expression: value, param: (given) => bound(given, type) } };
}

/** Whole numbers of the database's own (counts, ordinals). A forged cursor is brought into their range. */
export function counted(expression: SQLWrapper): ColumnSql {
  const value = sql`${expression}`;
  const param = (given: string) =>
    bound(Math.min(Math.max(Math.trunc(Number(given)), -MAX_INTEGER), MAX_INTEGER), 'integer');
  return { value, type: 'integer', order: { expression: value, param } };
}

/** A date as its source states it, to the day, month or year, with the days it can mean. */
export function statedDate(column: PgColumn, days: Days): ColumnSql {
  return { ...plain(column), days };
}

/** The same, worked out and without days beside it: they follow from how far its text goes. */
export function statedText(expression: SQLWrapper): ColumnSql {
  const from = sql`left(${expression} || '-01-01', 10)::date`;
  const step = sql`case length(${expression}) when 4 then interval '1 year' when 7 then interval '1 month'
    else interval '1 day' end`;
  return { ...text(expression, '"C"'), days: { from, to: sql`(${from} + ${step} - interval '1 day')::date` } };
}

/** A whole day. A cursor forged with a month is read as its first day, so that it can be compared. */
export function day(expression: SQLWrapper): ColumnSql {
  const value = sql`${expression}`;
  return { value, type: 'date', order: byDay(value), days: { from: expression, to: expression } };
}

/** A period, ordered by its first day. */
export function period(column: PgColumn, days: Days): ColumnSql {
  const start = sql`case when ${column} is not null then ${days.from} end`;
  return { value: sql`${column}`, type: 'text', order: byDay(start), days };
}

function byDay(expression: SQL): OrderSql {
  return { expression, param: (given) => bound(parsePartialDate(given)?.from ?? given, 'date') };
}

/** Columns that are read from a table beside the set's own. */
export function beside<Key extends string>(
  join: JoinName,
  columns: Readonly<Record<Key, ColumnSql>>,
): Record<Key, ColumnSql> {
  const entries = Object.entries<ColumnSql>(columns).map(([key, column]) => [key, { ...column, join }]);
  // Object.fromEntries forgets the keys, which are those given.
  return Object.fromEntries(entries) as Record<Key, ColumnSql>;
}
