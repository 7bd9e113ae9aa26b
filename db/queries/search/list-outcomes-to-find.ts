import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { outcomes, programmes } from '@/db/schema';

export type OutcomeToFind = Awaited<ReturnType<typeof listOutcomesToFind>>[number];

type Input = { readonly releaseId: number; readonly limit: number; readonly offset: number };

/**
 * Outcomes of a release, those announced last first and those without a date last, with the words under which a search
 * finds them; `offset` counts in that order.
 */
export function listOutcomesToFind(db: Database, { releaseId, limit, offset }: Input) {
  return db
    .select({
      id: outcomes.id,
      theme: outcomes.theme,
      kind: outcomes.kind,
      status: outcomes.status,
      announcedOn: outcomes.announcedOn,
      titleEn: outcomes.titleEn,
      titleZh: outcomes.titleZh,
      organisationsCnEn: outcomes.organisationsCnEn,
      organisationsCnZh: outcomes.organisationsCnZh,
      organisationsSgEn: outcomes.organisationsSgEn,
      organisationsSgZh: outcomes.organisationsSgZh,
      placesEn: outcomes.placesEn,
      placesZh: outcomes.placesZh,
      note: outcomes.note,
      programmeShortName: programmes.shortName,
      programmeEn: programmes.nameEn,
      programmeZh: programmes.nameZh,
    })
    .from(outcomes)
    .innerJoin(programmes, and(eq(programmes.releaseId, outcomes.releaseId), eq(programmes.id, outcomes.programmeId)))
    .where(eq(outcomes.releaseId, releaseId))
    .orderBy(sql`${outcomes.announcedOn} collate "C" desc nulls last`, asc(sql`${outcomes.id} collate "C"`))
    .limit(limit)
    .offset(offset);
}
