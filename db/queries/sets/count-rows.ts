import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { rowsOf } from '@/db/tables/from';
import { setOf } from '@/db/tables/sets';
import { whereOf } from '@/db/tables/where';
import type { SetName } from '@/lib/tables/sets';
import type { View } from '@/lib/tables/view';

type Input = { readonly releaseId: number; readonly view: View };

/** How many rows a view has, over all its pages. */
export async function countRows(db: Database, name: SetName, { releaseId, view }: Input): Promise<number> {
  const { definition, sqlHalf } = setOf(name);
  const half = sqlHalf(view.lang, true);
  const [row] = await db.execute<{ count: number }>(
    sql`select count(*)::integer as count from ${rowsOf(half)} where ${whereOf(definition, half, releaseId, view)}`,
  );
  return row?.count ?? 0;
}
