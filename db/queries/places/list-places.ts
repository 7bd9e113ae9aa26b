import { asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { places } from '@/db/schema';

export type Place = Awaited<ReturnType<typeof listPlaces>>[number];

/** All places of a release, by identifier. Degrees; null coordinates: it is nowhere in particular. */
export function listPlaces(db: Database, { releaseId }: { readonly releaseId: number }) {
  return db
    .select({
      id: places.id,
      nameEn: places.nameEn,
      nameZh: places.nameZh,
      country: places.country,
      kind: places.kind,
      latitude: places.latitude,
      longitude: places.longitude,
    })
    .from(places)
    .where(eq(places.releaseId, releaseId))
    .orderBy(asc(places.id));
}
