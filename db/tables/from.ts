import { type SQL, sql } from 'drizzle-orm';
import type { Half, Join, JoinName } from './sql-half';

/** The tables beside the set's own that these parts are read from, each once. */
export function joinsOf(parts: readonly ({ readonly join?: JoinName } | undefined)[]): JoinName[] {
  return [...new Set(parts.flatMap((part) => part?.join ?? []))];
}

export function joinOf(half: Half, name: JoinName): Join {
  const join = half.joins[name];
  if (join === undefined) throw new Error(`The set has no ${name} beside it.`);
  return join;
}

/** What the rows of a set are read from, under the name of its own table. */
export function rowsOf({ table, gathered }: Half): SQL {
  return gathered?.from ?? sql`${table}`;
}

/** The joins of some tables to the set's own, every row of which has exactly one row in each. */
export function joined(half: Half, names: readonly JoinName[]): SQL {
  const parts = names.map((name) => {
    const { table, key } = joinOf(half, name);
    return sql` join ${table} on ${table.releaseId} = ${half.releaseId} and ${table.id} = ${key}`;
  });
  return sql.join(parts, sql``);
}
