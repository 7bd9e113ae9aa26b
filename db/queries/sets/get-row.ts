import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { bound } from '@/db/tables/bound';
import { joined, joinsOf } from '@/db/tables/from';
import { rowIs } from '@/db/tables/row-id';
import { selectList } from '@/db/tables/select-rows';
import { setOf } from '@/db/tables/sets';
import type { Locale } from '@/lib/format/locale';
import type { SetName } from '@/lib/tables/sets';
import { type Row, readRow } from './read-row';

type Input = { readonly releaseId: number; readonly id: string; readonly lang: Locale };

/** One row of a set with all its columns, by what names it in addresses; null where there is none. */
export async function getRow(db: Database, name: SetName, { releaseId, id, lang }: Input): Promise<Row | null> {
  const { definition, sqlHalf } = setOf(name);
  const half = sqlHalf(lang);
  const isNamed = rowIs(half, definition, id);
  if (isNamed === null) return null;
  const joins = joinsOf(Object.values(half.columns));
  const [row] = await db.execute<Record<string, unknown>>(sql`
    select ${selectList(half, definition.columns)} from ${half.table}${joined(half, joins)}
    where ${half.releaseId} = ${bound(releaseId, 'integer')} and ${isNamed}`);
  return row === undefined ? null : readRow(row, definition.columns);
}
