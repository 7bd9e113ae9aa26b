import { and, asc, count, desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { outcomePlaces, places } from '@/db/schema';

export type PlaceToFind = Awaited<ReturnType<typeof listPlacesToFind>>[number];

type Input = { readonly releaseId: number; readonly limit: number };

/** The places of a release, those with most outcomes first. */
export function listPlacesToFind(db: Database, { releaseId, limit }: Input) {
  const outcomeCount = count(outcomePlaces.outcomeId);
  return db
    .select({
      id: places.id,
      nameEn: places.nameEn,
      nameZh: places.nameZh,
      country: places.country,
      outcomeCount,
    })
    .from(places)
    .leftJoin(outcomePlaces, and(eq(outcomePlaces.releaseId, places.releaseId), eq(outcomePlaces.placeId, places.id)))
    .where(eq(places.releaseId, releaseId))
    .groupBy(places.releaseId, places.id)
    .orderBy(desc(outcomeCount), asc(places.id))
    .limit(limit);
}
