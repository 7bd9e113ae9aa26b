import { and, desc, eq, lte, min, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { SOURCE_NOTE } from '@/db/queries/sources/source-note';
import { outcomes, releases, sources } from '@/db/schema';

export type NewOutcome = Awaited<ReturnType<typeof listNewOutcomes>>[number];

type Input = { readonly releaseId: number; readonly count: number };

/**
 * The outcomes of a release that came into the record last: by the first release that holds them, then by the last day
 * their date can mean; those without a date stand last in their release. `addedAt` is when that first release was made.
 */
export async function listNewOutcomes(db: Database, { releaseId, count }: Input) {
  const first = db
    .select({ id: outcomes.id, releaseId: min(outcomes.releaseId).as('first_release_id') })
    .from(outcomes)
    .where(lte(outcomes.releaseId, releaseId))
    .groupBy(outcomes.id)
    .as('first');
  const found = await db
    .select({
      id: outcomes.id,
      theme: outcomes.theme,
      status: outcomes.status,
      announcedOn: outcomes.announcedOn,
      titleEn: outcomes.titleEn,
      titleZh: outcomes.titleZh,
      source: SOURCE_NOTE,
      addedAt: releases.createdAt,
    })
    .from(outcomes)
    .innerJoin(first, eq(first.id, outcomes.id))
    .innerJoin(releases, eq(releases.id, first.releaseId))
    .innerJoin(sources, and(eq(sources.releaseId, outcomes.releaseId), eq(sources.id, outcomes.sourceId)))
    .where(eq(outcomes.releaseId, releaseId))
    .orderBy(
      desc(first.releaseId),
      sql`${outcomes.endDate} desc nulls last`,
      sql`${outcomes.startDate} desc nulls last`,
      sql`${outcomes.id} collate "C" desc`,
    )
    .limit(count);
  return found.map((row) => ({ ...row, addedAt: new Date(row.addedAt).toISOString() }));
}
