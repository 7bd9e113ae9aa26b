import { getTableName, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { View } from '@/lib/tables/view';
import type { Gathered, Half, TableSet } from './sql-half';

type Own = PgTable & { readonly releaseId: PgColumn; readonly id: PgColumn };
/** Rows of other tables that belong to a row of the set's own, by its release and identifier, and what is made of them. */
type Group = {
  readonly table: SQLWrapper;
  readonly releaseId: PgColumn;
  readonly of: PgColumn;
  readonly values: Readonly<Record<string, SQL>>;
};

/** How many rows a group has; 0 where it has none. */
export const COUNT = sql`count(*)::integer`;

/**
 * Columns worked out from rows of other tables, in two forms. `value(key)`: asked anew for each row, for a few rows;
 * gathered: grouped once beside the set's own table, where all rows are looked at. A group that nothing asks for is not read.
 */
export function gather(own: Own, groups: readonly Group[], isGathered: boolean) {
  const name = sql.identifier(getTableName(own));
  const of = (key: string) => {
    const group = groups.find(({ values }) => values[key] !== undefined);
    const aggregate = group?.values[key];
    if (group === undefined || aggregate === undefined) throw new Error(`Nothing is gathered as ${key}.`);
    return { group, aggregate };
  };
  const value = (key: string): SQL => {
    const { group, aggregate } = of(key);
    if (isGathered) return sql`${name}.${sql.identifier(key)}`;
    return sql`(select ${aggregate} from ${group.table}
      where ${group.releaseId} = ${own.releaseId} and ${group.of} = ${own.id})`;
  };
  return { value, gathered: isGathered ? { from: gatheredFrom(own, groups), keys: keysOf(groups) } : undefined };
}

/** The half that serves a view best: gathered where an order or a filter looks at what is gathered. */
export function halfFor({ sqlHalf }: TableSet, view: View): Half {
  const all = sqlHalf(view.lang, true);
  const asked = [...view.filters, ...view.sort].some(({ key }) => all.gathered?.keys.includes(key));
  return asked ? all : sqlHalf(view.lang);
}

function keysOf(groups: readonly Group[]): string[] {
  return groups.flatMap(({ values }) => Object.keys(values));
}

function gatheredFrom(own: Own, groups: readonly Group[]): Gathered['from'] {
  const lists = groups.flatMap(({ values }, index) =>
    Object.entries(values).map(([key, aggregate]) => {
      const found = sql`${groupName(index)}.${sql.identifier(key)}`;
      return sql`, ${aggregate === COUNT ? sql`coalesce(${found}, 0)` : found} as ${sql.identifier(key)}`;
    }),
  );
  const joins = groups.map(({ table, releaseId, of, values }, index) => {
    const listed = Object.entries(values).map(([key, aggregate]) => sql`, ${aggregate} as ${sql.identifier(key)}`);
    return sql` left join (select ${releaseId} as of_release, ${of} as of_id${sql.join(listed, sql``)} from ${table} group by 1, 2)
      as ${groupName(index)} on ${groupName(index)}.of_release = ${own.releaseId} and ${groupName(index)}.of_id = ${own.id}`;
  });
  return sql`(select ${own}.*${sql.join(lists, sql``)} from ${own}${sql.join(joins, sql``)})
    as ${sql.identifier(getTableName(own))}`;
}

function groupName(index: number): SQL {
  return sql`${sql.identifier(`gathered_${index}`)}`;
}
