import { type SQL, sql } from 'drizzle-orm';
import { sortKeys } from '@/lib/tables/cursor';
import { type Column, columnOf, type TableDefinition } from '@/lib/tables/definition';
import type { SetName } from '@/lib/tables/sets';
import type { View } from '@/lib/tables/view';
import { joined, joinsOf, rowsOf } from './from';
import { orderBy, orderKeys } from './keyset';
import { setOf } from './sets';
import type { Half } from './sql-half';
import { whereOf } from './where';

type Input = {
  readonly releaseId: number;
  readonly view: View;
  /** What is selected, in order; null: every column of the set. Keys the set does not have are left out. */
  readonly columns: readonly string[] | null;
  /** The form a value leaves in; without it as it is. */
  readonly write?: (column: Column, expression: SQL) => SQL;
};

/**
 * All rows of a view in its order, whatever its page: `select <value> as "<key>", … from … where … order by …`. Every value
 * of it is a parameter with its type beside it (`$1::integer`).
 */
export function selectRows(name: SetName, { releaseId, view, columns, write }: Input): SQL {
  const { definition, sqlHalf } = setOf(name);
  const half = sqlHalf(view.lang, true);
  const keys = orderKeys(definition, half, sortKeys(view, definition));
  const listed = columnsOf(definition, columns);
  const joins = joinsOf([...listed.map(({ key }) => half.columns[key]), ...keys.map(({ column }) => column)]);
  return sql`select ${selectList(half, listed, write)} from ${rowsOf(half)}${joined(half, joins)}
    where ${whereOf(definition, half, releaseId, view)} order by ${orderBy(keys, false)}`;
}

/** The columns of these keys, in that order; all of the set for null. */
export function columnsOf(definition: TableDefinition, keys: readonly string[] | null): readonly Column[] {
  return keys === null ? definition.columns : keys.flatMap((key) => columnOf(definition, key) ?? []);
}

/** The values of these columns, each under its key. */
export function selectList(half: Half, columns: readonly Column[], write?: Input['write']): SQL {
  const parts = columns.map((column) => {
    const value = half.columns[column.key]?.value ?? sql`null`;
    return sql`${write === undefined ? value : write(column, value)} as ${sql.identifier(column.key)}`;
  });
  return sql.join(parts, sql`, `);
}
