import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { joined, joinsOf } from '@/db/tables/from';
import { setOf } from '@/db/tables/sets';
import { sqlOf, whereOf } from '@/db/tables/where';
import type { SetName } from '@/lib/tables/sets';
import type { View } from '@/lib/tables/view';

export type FacetCount = { readonly value: string; readonly count: number };

type Input = { readonly releaseId: number; readonly view: View; readonly key: string };

/**
 * The values of a column or filter with how many rows each would show, under all other filters of the view but not its
 * own; most rows first, then by value. Values without a row, and rows without a value, are not listed.
 */
export async function countFacet(db: Database, name: SetName, { releaseId, view, key }: Input): Promise<FacetCount[]> {
  const { definition, sqlHalf } = setOf(name);
  const half = sqlHalf(view.lang);
  const part = sqlOf(half, key);
  const tie = 'tie' in part ? part.tie : undefined;
  const rows = await db.execute<FacetCount>(sql`
    select (${part.value})::text as value,
      ${tie === undefined ? sql`count(*)` : sql`count(distinct ${half.tieBreaker.value})`}::integer as count
    from ${half.table}${joined(half, joinsOf([part]))}${tie === undefined ? sql`` : sql` join ${tie.table} on ${tie.on}`}
    where ${whereOf(definition, half, releaseId, view, { except: key })} and ${part.value} is not null
    group by 1
    order by 2 desc, (${part.value})::text collate "C"`);
  return rows.map(({ value, count }) => ({ value, count }));
}
