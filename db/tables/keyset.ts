import { type SQL, sql } from 'drizzle-orm';
import type { Cursor, SortKey } from '@/lib/tables/cursor';
import type { TableDefinition } from '@/lib/tables/definition';
import type { OrderSql, SqlHalf } from './sql-half';

type Half = SqlHalf<TableDefinition>;

/** The order expression of each key; the tie-breaker may be no column. */
export function orderSqls(half: Half, keys: readonly SortKey[]): OrderSql[] {
  return keys.map(({ key }) => half.columns[key]?.order ?? half.tieBreaker);
}

/** The order of the keys, rows without a value last either way; wholly turned round for reading backwards. */
export function orderBy(half: Half, keys: readonly SortKey[], isBackwards: boolean): SQL {
  const orders = orderSqls(half, keys);
  const parts = keys.map(({ direction }, index) => {
    const isDescending = (direction === 'desc') !== isBackwards;
    return sql`${orders[index]?.expression}${sql.raw(isDescending ? ' desc' : ' asc')}${sql.raw(isBackwards ? ' nulls first' : ' nulls last')}`;
  });
  return sql.join(parts, sql`, `);
}

/** The rows beyond a cursor: equal in the first keys and beyond in the next, for each number of equal keys. */
export function beyond(half: Half, keys: readonly SortKey[], { values, direction }: Cursor): SQL {
  const orders = orderSqls(half, keys);
  const alternatives: SQL[] = [];
  const equal: SQL[] = [];
  keys.forEach((key, index) => {
    const order = orders[index];
    if (order === undefined) return;
    const value = values[index] ?? null;
    const further = beyondOne(order, value, key.direction, direction);
    if (further !== null) alternatives.push(sql.join([...equal, further], sql` and `));
    equal.push(value === null ? sql`${order.expression} is null` : sql`${order.expression} = ${order.param(value)}`);
  });
  // Only a forged cursor whose values are all null is beyond nothing.
  if (alternatives.length === 0) return sql`false`;
  return sql`(${sql.join(
    alternatives.map((part) => sql`(${part})`),
    sql` or `,
  )})`;
}

/** Null where nothing lies beyond: after a missing value, since those come last. */
function beyondOne(
  { expression, param }: OrderSql,
  value: string | null,
  order: SortKey['direction'],
  direction: Cursor['direction'],
): SQL | null {
  const isForwards = direction === 'next';
  if (value === null) return isForwards ? null : sql`${expression} is not null`;
  const sign = sql.raw((order === 'asc') === isForwards ? '>' : '<');
  const further = sql`${expression} ${sign} ${param(value)}`;
  return isForwards ? sql`(${further} or ${expression} is null)` : further;
}
