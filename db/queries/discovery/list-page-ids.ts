import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { charts, metrics, organisations, outcomes, programmes, sources } from '@/db/schema';

/** What has a page of its own by its identifier. Observations are numbered anew by each release, so they are not named here. */
export const PAGED = ['programmes', 'charts', 'metrics', 'outcomes', 'organisations', 'sources'] as const;

export type PageId = { readonly kind: (typeof PAGED)[number]; readonly id: string };

type Input = { readonly releaseId: number; readonly limit: number; readonly offset: number };

const TABLES = { programmes, charts, metrics, outcomes, organisations, sources };

/** The rows of a release that have pages, kind after kind, each by identifier; `offset` counts in that order. */
export function listPageIds(db: Database, { releaseId, limit, offset }: Input): Promise<PageId[]> {
  const parts = PAGED.map(
    (kind, place) => sql`select ${sql.raw(String(place))} as place, ${sql.raw(`'${kind}'`)} as kind, id
      from ${TABLES[kind]} where release_id = ${releaseId}`,
  );
  return db.execute<PageId>(sql`
    select kind, id from (${sql.join(parts, sql` union all `)}) as paged
    order by place, id collate "C" limit ${limit} offset ${offset}`);
}

/** How many rows of a release have pages. */
export async function countPageIds(db: Database, { releaseId }: { readonly releaseId: number }): Promise<number> {
  const parts = PAGED.map(
    (kind) => sql`(select count(*)::integer from ${TABLES[kind]} where release_id = ${releaseId})`,
  );
  const [row] = await db.execute<{ count: number }>(sql`select ${sql.join(parts, sql` + `)} as count`);
  return row?.count ?? 0;
}
