import { and, desc, eq, exists, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { outcomeParties, outcomes, sources } from '@/db/schema';
import { OUTCOME_LINE, type OutcomeLine } from './outcome-line';

type Input = {
  readonly releaseId: number;
  /** The document that states them, or an organisation that takes part in them. */
  readonly of: { readonly sourceId: string } | { readonly organisationId: string };
  /** At most so many, those announced last. */
  readonly limit: number;
};

/** The outcomes of a document or an organisation, latest first by first day and identifier; those without a date come last. */
export function listOutcomesOf(db: Database, { releaseId, of, limit }: Input): Promise<OutcomeLine[]> {
  return db
    .select(OUTCOME_LINE)
    .from(outcomes)
    .innerJoin(sources, and(eq(sources.releaseId, outcomes.releaseId), eq(sources.id, outcomes.sourceId)))
    .where(
      and(
        eq(outcomes.releaseId, releaseId),
        'sourceId' in of ? eq(outcomes.sourceId, of.sourceId) : takesPart(db, of.organisationId),
      ),
    )
    .orderBy(sql`${outcomes.announcedOn} collate "C" desc nulls last`, desc(outcomes.id))
    .limit(limit);
}

function takesPart(db: Database, organisationId: string): SQL {
  return exists(
    db
      .select({ id: outcomeParties.outcomeId })
      .from(outcomeParties)
      .where(
        and(
          eq(outcomeParties.releaseId, outcomes.releaseId),
          eq(outcomeParties.outcomeId, outcomes.id),
          eq(outcomeParties.organisationId, organisationId),
        ),
      ),
  );
}
