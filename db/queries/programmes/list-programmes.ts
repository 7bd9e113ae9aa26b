import { and, asc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/database';
import { metrics, outcomes, programmes } from '@/db/schema';

export type ProgrammeSummary = Awaited<ReturnType<typeof listProgrammes>>[number];

const parents = alias(programmes, 'parents');

/** All programmes in the order of the record, with how many outcomes and metrics each has. */
export function listProgrammes(db: Database, { releaseId }: { readonly releaseId: number }) {
  return db
    .select({
      id: programmes.id,
      kind: programmes.kind,
      shortName: programmes.shortName,
      nameEn: programmes.nameEn,
      nameZh: programmes.nameZh,
      parentId: programmes.parentId,
      parentShortName: parents.shortName,
      launchedOn: programmes.launchedOn,
      place: programmes.place,
      summaryEn: programmes.summaryEn,
      summaryZh: programmes.summaryZh,
      note: programmes.note,
      outcomeCount: sql<number>`(select count(*)::int from ${outcomes} where ${outcomes.releaseId} = ${programmes.releaseId} and ${outcomes.programmeId} = ${programmes.id})`,
      metricCount: sql<number>`(select count(*)::int from ${metrics} where ${metrics.releaseId} = ${programmes.releaseId} and ${metrics.programmeId} = ${programmes.id})`,
    })
    .from(programmes)
    .leftJoin(parents, and(eq(parents.releaseId, programmes.releaseId), eq(parents.id, programmes.parentId)))
    .where(eq(programmes.releaseId, releaseId))
    .orderBy(asc(programmes.ordinal));
}
