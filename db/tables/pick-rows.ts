import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import type { Column } from '@/lib/tables/definition';
import { bound } from './bound';
import { joined, joinsOf, rowsOf } from './from';
import { type OrderKey, orderBy } from './keyset';
import { selectList } from './select-rows';
import type { Half } from './sql-half';

type Input = {
  readonly half: Half;
  readonly columns: readonly Column[];
  readonly keys: readonly OrderKey[];
  readonly where: SQL;
  readonly isBackwards: boolean;
  readonly offset: number;
  readonly limit: number;
};

/**
 * Some rows of an order, with the text of each key of the order under `keyName`. The rows are picked first, from the set's
 * own table and what the order needs; what else stands beside them is fetched for those alone.
 */
export function pickRows({ half, columns, keys, where, isBackwards, offset, limit }: Input): SQL {
  const order = orderBy(keys, isBackwards);
  const ordering = joinsOf(keys.map(({ column }) => column));
  const shown = joinsOf([...keys.map(({ column }) => column), ...columns.map(({ key }) => half.columns[key])]);
  const texts = keys.map((key, index) => sql`(${key.order.expression})::text as ${sql.identifier(keyName(index))}`);
  const listed = columns.length === 0 ? texts : [selectList(half, columns), ...texts];
  // The picked rows keep the name of their table, so that the expressions of its columns mean them.
  return sql`select ${sql.join(listed, sql`, `)}
    from (select ${ownColumns(half)} from ${rowsOf(half)}${joined(half, ordering)} where ${where}
      order by ${order} limit ${bound(limit, 'integer')} offset ${bound(offset, 'integer')}
    ) as ${sql.identifier(getTableName(half.table))}${joined(half, shown)}
    order by ${order}`;
}

/** The name of the text of a key, by its place in the order; no column of a set has a colon in its key. */
export function keyName(index: number): string {
  return `key:${index}`;
}

/** The columns of the set's own table, but for the text that is only searched. */
function ownColumns(half: Half): SQL {
  const columns = Object.values(getTableColumns(half.table)).filter((column) => column !== half.search.own);
  const gathered = half.gathered?.keys.map((key) => sql`${half.table}.${sql.identifier(key)}`) ?? [];
  return sql.join([...columns.map((column) => sql`${column}`), ...gathered], sql`, `);
}
