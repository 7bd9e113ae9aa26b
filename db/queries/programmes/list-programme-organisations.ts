import { and, asc, count, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { organisations, outcomeParties, outcomes } from '@/db/schema';

export type ProgrammeOrganisation = Awaited<ReturnType<typeof listProgrammeOrganisations>>[number];

type Input = { readonly releaseId: number; readonly programmeId: string };

/**
 * Who takes part in the outcomes of a programme itself, on which side and in how many of them; those in most first, equal
 * ones by identifier. Who stands on both sides, in different outcomes, is listed on each.
 */
export function listProgrammeOrganisations(db: Database, { releaseId, programmeId }: Input) {
  return db
    .select({
      id: organisations.id,
      nameEn: organisations.nameEn,
      nameZh: organisations.nameZh,
      side: outcomeParties.side,
      outcomeCount: count(),
    })
    .from(outcomes)
    .innerJoin(
      outcomeParties,
      and(eq(outcomeParties.releaseId, outcomes.releaseId), eq(outcomeParties.outcomeId, outcomes.id)),
    )
    .innerJoin(
      organisations,
      and(eq(organisations.releaseId, outcomes.releaseId), eq(organisations.id, outcomeParties.organisationId)),
    )
    .where(and(eq(outcomes.releaseId, releaseId), eq(outcomes.programmeId, programmeId)))
    .groupBy(organisations.releaseId, organisations.id, outcomeParties.side)
    .orderBy(asc(outcomeParties.side), desc(count()), sql`${organisations.id} collate "C"`);
}
