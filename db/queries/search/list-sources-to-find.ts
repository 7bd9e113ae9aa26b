import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { sources } from '@/db/schema';

export type SourceToFind = Awaited<ReturnType<typeof listSourcesToFind>>[number];

type Input = { readonly releaseId: number; readonly limit: number; readonly offset: number };

/** Sources of a release, those published last first and those without a date last; `offset` counts in that order. */
export function listSourcesToFind(db: Database, { releaseId, limit, offset }: Input) {
  return db
    .select({
      id: sources.id,
      publisher: sources.publisher,
      title: sources.title,
      publishedOn: sources.publishedOn,
      kind: sources.kind,
      tier: sources.tier,
      note: sources.note,
    })
    .from(sources)
    .where(eq(sources.releaseId, releaseId))
    .orderBy(sql`${sources.publishedOn} collate "C" desc nulls last`, asc(sql`${sources.id} collate "C"`))
    .limit(limit)
    .offset(offset);
}
