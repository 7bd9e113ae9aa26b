import { type SQL, sql } from 'drizzle-orm';
import type { Cursor, SortKey } from '@/lib/tables/cursor';
import { columnOf, type TableDefinition } from '@/lib/tables/definition';
import { allOf, anyOf } from './bound';
import type { ColumnSql, Half, OrderSql } from './sql-half';

/** A key of an order with its SQL. `isNullable`: rows without a value stand last, whichever way the key is turned. */
export type OrderKey = SortKey & { readonly column: ColumnSql; readonly order: OrderSql; readonly isNullable: boolean };

/** The keys of an order with their SQL; the tie-breaker may be no column. */
export function orderKeys(definition: TableDefinition, half: Half, keys: readonly SortKey[]): OrderKey[] {
  return keys.map((key) => {
    const column = half.columns[key.key] ?? half.tieBreaker;
    return { ...key, column, order: column.order, isNullable: columnOf(definition, key.key)?.nullable === true };
  });
}

/**
 * The order of the keys, rows without a value last either way; wholly turned round for reading backwards. A key that always
 * has a value says nothing of those without: only then can one plain index be read both ways.
 */
export function orderBy(keys: readonly OrderKey[], isBackwards: boolean): SQL {
  const parts = keys.map(({ direction, order, isNullable }) => {
    const isDescending = (direction === 'desc') !== isBackwards;
    const nulls = isNullable ? sql.raw(isBackwards ? ' nulls first' : ' nulls last') : sql``;
    return sql`${order.expression}${sql.raw(isDescending ? ' desc' : ' asc')}${nulls}`;
  });
  return sql.join(parts, sql`, `);
}

/**
 * The rows beyond a cursor, as conditions to be read one after the other until there are enough rows. In each the first key
 * has one plain bound, so that an index of it is entered where the cursor stands, and not read from its start.
 */
export function beyond(keys: readonly OrderKey[], { values, direction }: Cursor): SQL[] {
  const [first] = keys;
  if (first === undefined) return [];
  const isForwards = direction === 'next';
  const value = values[0] ?? null;
  const { expression, param } = first.order;
  if (value === null) {
    const rest = furtherThan(keys.slice(1), values.slice(1), isForwards);
    const among = rest === null ? [] : [sql`${expression} is null and ${rest}`];
    return isForwards ? among : [...among, sql`${expression} is not null`];
  }
  const row = asRow(keys, values, isForwards);
  if (row !== null) return [row];
  const sign = sql.raw(isGreater(first, isForwards) ? '>=' : '<=');
  const beyondValue = sql`${expression} ${sign} ${param(value)} and ${furtherThan([{ ...first, isNullable: false }, ...keys.slice(1)], values, isForwards) ?? sql`false`}`;
  return first.isNullable && isForwards ? [beyondValue, sql`${expression} is null`] : [beyondValue];
}

/** Keys that all run the same way and always have a value are compared as one row: an index of them is entered exactly. */
function asRow(keys: readonly OrderKey[], values: Cursor['values'], isForwards: boolean): SQL | null {
  const [first] = keys;
  const params = keys.flatMap(({ order }, index) => {
    const value = values[index];
    return value === null || value === undefined ? [] : [order.param(value)];
  });
  const isOne = keys.every((key) => !key.isNullable && key.direction === first?.direction);
  if (first === undefined || !isOne || params.length < keys.length) return null;
  const expressions = keys.map(({ order }) => order.expression);
  const sign = sql.raw(isGreater(first, isForwards) ? '>' : '<');
  return sql`(${sql.join(expressions, sql`, `)}) ${sign} (${sql.join(params, sql`, `)})`;
}

function isGreater({ direction }: OrderKey, isForwards: boolean): boolean {
  return (direction === 'asc') === isForwards;
}

/** Equal in the first keys and beyond in the next, for each number of equal keys; null where nothing can be. */
function furtherThan(keys: readonly OrderKey[], values: Cursor['values'], isForwards: boolean): SQL | null {
  const alternatives: SQL[] = [];
  const equal: SQL[] = [];
  keys.forEach((key, index) => {
    const { expression, param } = key.order;
    const value = values[index] ?? null;
    const further = furtherInOne(key, value, isForwards);
    if (further !== null) alternatives.push(sql`(${allOf([...equal, further])})`);
    equal.push(value === null ? sql`${expression} is null` : sql`${expression} = ${param(value)}`);
  });
  return alternatives.length === 0 ? null : anyOf(alternatives);
}

/** Null where nothing lies beyond: after a missing value, since those come last. */
function furtherInOne(key: OrderKey, value: string | null, isForwards: boolean): SQL | null {
  const { expression, param } = key.order;
  if (value === null) return isForwards ? null : sql`${expression} is not null`;
  const further = sql`${expression} ${sql.raw(isGreater(key, isForwards) ? '>' : '<')} ${param(value)}`;
  return isForwards && key.isNullable ? sql`(${further} or ${expression} is null)` : further;
}
