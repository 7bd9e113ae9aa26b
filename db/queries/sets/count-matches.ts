import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { rowsOf } from '@/db/tables/from';
import { matchedKeys } from '@/db/tables/match';
import { setOf } from '@/db/tables/sets';
import { surelySql, whereOf } from '@/db/tables/where';
import type { SetName } from '@/lib/tables/sets';
import type { View } from '@/lib/tables/view';

/** How many rows meet a view for certain, and how many more may, because their source gives a bound or rounds. */
export type MatchCounts = { readonly sure: number; readonly may: number };

type Input = { readonly releaseId: number; readonly view: View };

/** Both counts of a view in one statement, whichever of the two it shows. Without a range of published numbers none may. */
export async function countMatches(db: Database, name: SetName, { releaseId, view }: Input): Promise<MatchCounts> {
  const { definition, sqlHalf } = setOf(name);
  const half = sqlHalf(view.lang, true);
  const keys = matchedKeys(definition, view);
  const where = whereOf(definition, half, releaseId, view, { ranges: keys.length === 0 ? 'sure' : 'possible' });
  const sure = keys.length === 0 ? sql`` : sql` filter (where ${surelySql(definition, half, view, keys)})`;
  const [row] = await db.execute<{ all: number; sure: number }>(sql`
    select count(*)::integer as "all", (count(*)${sure})::integer as sure from ${rowsOf(half)} where ${where}`);
  const { all, sure: certain } = row ?? { all: 0, sure: 0 };
  return { sure: certain, may: all - certain };
}
