import { type SQL, sql } from 'drizzle-orm';
import { readTerm } from '@/lib/tables/condition';
import { type Field, fieldOf, type TableDefinition } from '@/lib/tables/definition';
import { searchWords } from '@/lib/tables/search';
import type { Filter, View } from '@/lib/tables/view';
import type { IsoDate } from '@/lib/time/span';
import type { ColumnSql, Days, FilterSql, SqlHalf } from './sql-half';

type Half = SqlHalf<TableDefinition>;

/**
 * What a row must meet to be in the view: its release, every filter (any of its terms), every word searched.
 * `except` leaves out the filter of one key, for the counts of its own choices.
 */
export function whereOf(definition: TableDefinition, half: Half, releaseId: number, view: View, except?: string): SQL {
  const parts = [sql`${half.releaseId} = ${releaseId}`];
  for (const filter of view.filters) {
    if (filter.key !== except) parts.push(filterSql(definition, half, filter));
  }
  for (const word of searchWords(view.q)) {
    const pattern = `%${escapeLike(word)}%`;
    parts.push(
      sql`(${sql.join(
        half.search.map((text) => sql`${text} like ${pattern}`),
        sql` or `,
      )})`,
    );
  }
  return sql.join(parts, sql` and `);
}

/** The SQL of a column or a filter-only key. */
export function sqlOf(half: Half, key: string): ColumnSql | FilterSql {
  const found = half.columns[key] ?? half.filters[key];
  if (found === undefined) throw new Error(`The set has no ${key}.`);
  return found;
}

function filterSql(definition: TableDefinition, half: Half, { key, terms }: Filter): SQL {
  const field = fieldOf(definition, key);
  if (field === undefined) throw new Error(`The set has no ${key}.`);
  const part = sqlOf(half, key);
  const any = sql`(${sql.join(
    terms.map((term) => conditionSql(field, part, term)),
    sql` or `,
  )})`;
  if (!('tie' in part) || part.tie === undefined) return any;
  return sql`exists (select 1 from ${part.tie.table} where ${part.tie.on} and ${any})`;
}

function conditionSql(field: Field, { value, days }: { value: SQL; days?: Days }, term: string): SQL {
  const condition = readTerm(field, term);
  if ('problem' in condition) throw new Error(`A view holds a term that was not read: ${field.key}=${term}`);
  switch (condition.op) {
    case 'empty':
      return condition.isEmpty ? sql`${value} is null` : sql`${value} is not null`;
    case 'equals':
      return sql`${value} = ${field.kind === 'boolean' ? condition.value === 'true' : condition.value}`;
    case 'contains':
      return sql`${value} ilike ${`%${escapeLike(condition.text)}%`}`;
    case 'between':
      // The cast lets a column of whole numbers be compared with a fraction.
      return inRange({ from: value, to: value }, number(condition.from), number(condition.to));
    case 'overlaps':
      return dated(value, inRange(daysOf(field, days), day(condition.from), day(condition.to)));
    case 'covers': {
      const { from, to } = daysOf(field, days);
      return dated(value, sql`${from} = ${condition.from} and ${to} = ${condition.to}`);
    }
  }
}

function number(value: number | null): SQL | null {
  return value === null ? null : sql`${value}::numeric`;
}

function day(value: IsoDate | null): SQL | null {
  return value === null ? null : sql`${value}::date`;
}

/** The days stand beside a row's date of either sort: the filter is about this one. */
function dated(value: SQL, condition: SQL): SQL {
  return sql`(${value} is not null and ${condition})`;
}

/** True where the row's own ends meet `from`…`to`, all included. */
function inRange(row: Days, from: SQL | null, to: SQL | null): SQL {
  const parts = [];
  if (from !== null) parts.push(sql`${row.to} >= ${from}`);
  if (to !== null) parts.push(sql`${row.from} <= ${to}`);
  return sql`(${sql.join(parts, sql` and `)})`;
}

function daysOf(field: Field, days: Days | undefined): Days {
  if (days === undefined) throw new Error(`${field.key} has no days behind it.`);
  return days;
}

/** `%`, `_` and the escape itself stand for themselves. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
