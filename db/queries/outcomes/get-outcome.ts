import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { SOURCE_NOTE } from '@/db/queries/sources/source-note';
import { UNIT } from '@/db/queries/units/unit-columns';
import {
  organisations,
  outcomeParties,
  outcomePlaces,
  outcomes,
  places,
  programmes,
  sources,
  units,
} from '@/db/schema';

export type Outcome = NonNullable<Awaited<ReturnType<typeof getOutcome>>>;

type Input = { readonly releaseId: number; readonly id: string };

/**
 * One outcome with its programme, parties and places by their names, parties by side and all by identifier; null where the
 * release has no such outcome. An amount, its currency and its qualifier are null together.
 */
export async function getOutcome(db: Database, { releaseId, id }: Input) {
  const [[outcome], parties, found] = await Promise.all([
    db
      .select({
        id: outcomes.id,
        theme: outcomes.theme,
        kind: outcomes.kind,
        status: outcomes.status,
        announcedOn: outcomes.announcedOn,
        startDate: outcomes.startDate,
        endDate: outcomes.endDate,
        titleEn: outcomes.titleEn,
        titleZh: outcomes.titleZh,
        titleZhOrigin: outcomes.titleZhOrigin,
        amount: outcomes.amount,
        amountQualifier: outcomes.amountQualifier,
        currency: UNIT,
        locator: outcomes.locator,
        note: outcomes.note,
        source: SOURCE_NOTE,
        programme: { id: programmes.id, nameEn: programmes.nameEn, nameZh: programmes.nameZh },
      })
      .from(outcomes)
      .innerJoin(sources, and(eq(sources.releaseId, outcomes.releaseId), eq(sources.id, outcomes.sourceId)))
      .innerJoin(programmes, and(eq(programmes.releaseId, outcomes.releaseId), eq(programmes.id, outcomes.programmeId)))
      .leftJoin(units, and(eq(units.releaseId, outcomes.releaseId), eq(units.id, outcomes.currency)))
      .where(and(eq(outcomes.releaseId, releaseId), eq(outcomes.id, id))),
    db
      .select({
        id: organisations.id,
        nameEn: organisations.nameEn,
        nameZh: organisations.nameZh,
        side: outcomeParties.side,
      })
      .from(outcomeParties)
      .innerJoin(
        organisations,
        and(eq(organisations.releaseId, outcomeParties.releaseId), eq(organisations.id, outcomeParties.organisationId)),
      )
      .where(and(eq(outcomeParties.releaseId, releaseId), eq(outcomeParties.outcomeId, id)))
      .orderBy(outcomeParties.side, sql`${organisations.id} collate "C"`),
    db
      .select({ id: places.id, nameEn: places.nameEn, nameZh: places.nameZh })
      .from(outcomePlaces)
      .innerJoin(places, and(eq(places.releaseId, outcomePlaces.releaseId), eq(places.id, outcomePlaces.placeId)))
      .where(and(eq(outcomePlaces.releaseId, releaseId), eq(outcomePlaces.outcomeId, id)))
      .orderBy(sql`${places.id} collate "C"`),
  ]);
  return outcome === undefined ? null : { ...outcome, parties, places: found };
}
