import { and, asc, count, desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { organisations, outcomeParties } from '@/db/schema';

export type OrganisationToFind = Awaited<ReturnType<typeof listOrganisationsToFind>>[number];

type Input = { readonly releaseId: number; readonly limit: number };

/** The organisations of a release, those that take part in most outcomes first. */
export function listOrganisationsToFind(db: Database, { releaseId, limit }: Input) {
  const outcomeCount = count(outcomeParties.outcomeId);
  return db
    .select({
      id: organisations.id,
      nameEn: organisations.nameEn,
      nameZh: organisations.nameZh,
      country: organisations.country,
      kind: organisations.kind,
      outcomeCount,
    })
    .from(organisations)
    .leftJoin(
      outcomeParties,
      and(eq(outcomeParties.releaseId, organisations.releaseId), eq(outcomeParties.organisationId, organisations.id)),
    )
    .where(eq(organisations.releaseId, releaseId))
    .groupBy(organisations.releaseId, organisations.id)
    .orderBy(desc(outcomeCount), asc(organisations.id))
    .limit(limit);
}
