import { and, asc, count, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { outcomePlaces, outcomes } from '@/db/schema';

type Input = {
  readonly releaseId: number;
  /** Outcomes of this programme alone, not of its children; null: of all. */
  readonly programmeId: string | null;
};

export type PlaceCount = { readonly placeId: string; readonly count: number };

/** How many outcomes each place has, by identifier: one of several places counts at each. Places without any are left out. */
export function countOutcomesByPlace(db: Database, { releaseId, programmeId }: Input): Promise<PlaceCount[]> {
  return db
    .select({ placeId: outcomePlaces.placeId, count: count() })
    .from(outcomePlaces)
    .innerJoin(outcomes, and(eq(outcomes.releaseId, outcomePlaces.releaseId), eq(outcomes.id, outcomePlaces.outcomeId)))
    .where(
      and(
        eq(outcomePlaces.releaseId, releaseId),
        programmeId === null ? undefined : eq(outcomes.programmeId, programmeId),
      ),
    )
    .groupBy(outcomePlaces.placeId)
    .orderBy(asc(outcomePlaces.placeId));
}
