import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Locale } from '@/lib/format/locale';
import type { ColumnKey, FilterKey, TableDefinition } from '@/lib/tables/definition';
import { parsePartialDate } from '@/lib/time/parse';

/** The first and the last day (included) that a date or period can mean. */
export type Days = { readonly from: SQLWrapper; readonly to: SQLWrapper };

/** An expression that rows are ordered by, and how a cursor's text becomes a parameter that compares with it. */
export type OrderSql = { readonly expression: SQL; readonly param: (text: string) => string | boolean };

/** How the database knows a column: the value that leaves, the order, and the days behind a date or period. */
export type ColumnSql = { readonly value: SQL; readonly order: OrderSql; readonly days?: Days };

/**
 * How a filter-only key narrows: by an expression of the row, by the days behind it, or, where a row has many, by the rows
 * of another table that are tied to it.
 */
export type FilterSql = {
  readonly value: SQL;
  readonly days?: Days;
  readonly tie?: { readonly table: PgTable; readonly on: SQL };
};

/** The SQL half of a table definition. The compiler refuses a half with a key too many or too few. */
export type SqlHalf<Definition extends TableDefinition> = {
  readonly from: SQL;
  readonly releaseId: SQL;
  readonly tieBreaker: OrderSql;
  readonly search: readonly SQL[];
  readonly columns: Readonly<Record<ColumnKey<Definition>, ColumnSql>>;
  readonly filters: Readonly<Record<FilterKey<Definition>, FilterSql>>;
};

/** Both halves, as the generic queries take them. The SQL half depends on the language of names. */
export type TableSet<Definition extends TableDefinition = TableDefinition> = {
  readonly definition: Definition;
  readonly sqlHalf: (lang: Locale) => SqlHalf<Definition>;
};

/** The largest value of Postgres's `integer`. */
const MAX_INTEGER = 2_147_483_647;

const same = (text: string): string => text;

/** Identifiers and dates written as text: by code point, the same in every database. */
export function plain(expression: SQLWrapper): ColumnSql {
  return { value: sql`${expression}`, order: { expression: sql`${expression} collate "C"`, param: same } };
}

/** Words: in the order of the language, the same in every database; the root order for all languages but Chinese. */
export function words(expression: SQLWrapper, lang: Locale = 'en'): ColumnSql {
  const collation = sql.raw(lang === 'zh' ? '"zh-x-icu"' : '"und-x-icu"');
  return { value: sql`${expression}`, order: { expression: sql`${expression} collate ${collation}`, param: same } };
}

/** Codes (in the order of their value list) and published numbers. */
export function ordered(expression: SQLWrapper): ColumnSql {
  return { value: sql`${expression}`, order: { expression: sql`${expression}`, param: same } };
}

/** Whole numbers of the database's own (counts, ordinals). A forged cursor is brought into their range. */
export function counted(expression: SQLWrapper): ColumnSql {
  const param = (text: string) => String(Math.min(Math.max(Math.trunc(Number(text)), -MAX_INTEGER), MAX_INTEGER));
  return { value: sql`${expression}`, order: { expression: sql`${expression}`, param } };
}

export function truth(expression: SQLWrapper): ColumnSql {
  return { value: sql`${expression}`, order: { expression: sql`${expression}`, param: (text) => text === 'true' } };
}

/** A date as its source states it, to the day, month or year, with the days it can mean. */
export function statedDate(expression: SQLWrapper, days: Days): ColumnSql {
  return { ...plain(expression), days };
}

/** A whole day. A cursor forged with a month is read as its first day, so that it can be compared. */
export function day(expression: SQLWrapper): ColumnSql {
  const value = sql`${expression}`;
  return { value, order: { expression: value, param: firstDay }, days: { from: expression, to: expression } };
}

/** A period, ordered by its first day. */
export function period(expression: SQLWrapper, days: Days): ColumnSql {
  const start = sql`case when ${expression} is not null then ${days.from} end`;
  return { value: sql`${expression}`, order: { expression: start, param: firstDay }, days };
}

function firstDay(text: string): string {
  return parsePartialDate(text)?.from ?? text;
}
