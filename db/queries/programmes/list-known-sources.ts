import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { SOURCE_NOTE } from '@/db/queries/sources/source-note';
import { sources } from '@/db/schema';
import type { SourceNote } from '@/lib/series/point';

type Input = { readonly releaseId: number; readonly ids: readonly string[] };

/** Those of some identifiers that name a document of the release, by identifier. */
export function listKnownSources(db: Database, { releaseId, ids }: Input): Promise<SourceNote[]> {
  return db
    .select(SOURCE_NOTE)
    .from(sources)
    .where(and(eq(sources.releaseId, releaseId), inArray(sources.id, [...ids])))
    .orderBy(sql`${sources.id} collate "C"`);
}
