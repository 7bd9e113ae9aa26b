import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { outcomeParties, outcomePlaces, outcomes, places, programmes } from '@/db/schema';
import type { Side, Theme } from '@/lib/record/values';

/** A programme or a place by its name, with the outcomes of an organisation there. A Chinese name is null where there is none. */
export type CountedName = {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string | null;
  readonly outcomeCount: number;
};

export type OrganisationCounts = {
  readonly sides: readonly { readonly side: Side; readonly outcomeCount: number }[];
  readonly themes: readonly { readonly theme: Theme; readonly outcomeCount: number }[];
  readonly programmes: readonly CountedName[];
  /** At most as many as asked for. */
  readonly places: readonly CountedName[];
  readonly placeCount: number;
  /** The date of the earliest, as its source states it; null where none has a date. */
  readonly firstAnnouncedOn: string | null;
};

type Input = { readonly releaseId: number; readonly organisationId: string; readonly maxPlaces: number };

/**
 * The outcomes in which an organisation takes part, by side, theme, programme and place: most first, equal ones in the order
 * of the record or by identifier. An outcome at several places counts at each.
 */
export async function countOutcomesOfOrganisation(
  db: Database,
  { releaseId, organisationId, maxPlaces }: Input,
): Promise<OrganisationCounts> {
  const own = sql`${outcomeParties} join ${outcomes}
    on ${outcomes.releaseId} = ${outcomeParties.releaseId} and ${outcomes.id} = ${outcomeParties.outcomeId}`;
  const isOwn = sql`${outcomeParties.releaseId} = ${releaseId} and ${outcomeParties.organisationId} = ${organisationId}`;
  const [sides, themes, ofProgrammes, ofPlaces, firsts] = await Promise.all([
    db.execute<OrganisationCounts['sides'][number]>(sql`
      select ${outcomeParties.side} as "side", count(*)::integer as "outcomeCount"
      from ${outcomeParties} where ${isOwn} group by 1 order by 2 desc, 1`),
    db.execute<OrganisationCounts['themes'][number]>(sql`
      select ${outcomes.theme} as "theme", count(*)::integer as "outcomeCount"
      from ${own} where ${isOwn} group by 1 order by 2 desc, 1`),
    db.execute<CountedName>(sql`
      select ${programmes.id} as "id", ${programmes.nameEn} as "nameEn", ${programmes.nameZh} as "nameZh",
        count(*)::integer as "outcomeCount"
      from ${own} join ${programmes}
        on ${programmes.releaseId} = ${outcomes.releaseId} and ${programmes.id} = ${outcomes.programmeId}
      where ${isOwn}
      group by ${programmes.releaseId}, ${programmes.id}
      order by 4 desc, ${programmes.ordinal}`),
    db.execute<CountedName & { readonly total: number }>(sql`
      select ${places.id} as "id", ${places.nameEn} as "nameEn", ${places.nameZh} as "nameZh",
        count(*)::integer as "outcomeCount", (count(*) over ())::integer as "total"
      from ${outcomeParties} join ${outcomePlaces}
        on ${outcomePlaces.releaseId} = ${outcomeParties.releaseId}
        and ${outcomePlaces.outcomeId} = ${outcomeParties.outcomeId}
      join ${places} on ${places.releaseId} = ${outcomePlaces.releaseId} and ${places.id} = ${outcomePlaces.placeId}
      where ${isOwn}
      group by ${places.releaseId}, ${places.id}
      order by 4 desc, ${places.id} collate "C"
      limit ${maxPlaces}`),
    db.execute<{ readonly announcedOn: string }>(sql`
      select ${outcomes.announcedOn} as "announcedOn"
      from ${own} where ${isOwn} and ${outcomes.announcedOn} is not null
      order by ${outcomes.startDate}, ${outcomes.endDate}, ${outcomes.id} collate "C"
      limit 1`),
  ]);
  return {
    sides,
    themes,
    programmes: ofProgrammes,
    places: ofPlaces.map(({ total: _, ...place }) => place),
    placeCount: ofPlaces[0]?.total ?? 0,
    firstAnnouncedOn: firsts[0]?.announcedOn ?? null,
  };
}
