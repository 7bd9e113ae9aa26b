import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { programmes } from '@/db/schema';

export type ProgrammeSite = {
  readonly id: string;
  readonly shortName: string;
  readonly nameEn: string;
  readonly nameZh: string | null;
  readonly latitude: number;
  readonly longitude: number;
};

/** The programmes of which the record has coordinates, in its order. Degrees. */
export async function listProgrammeSites(
  db: Database,
  { releaseId }: { readonly releaseId: number },
): Promise<ProgrammeSite[]> {
  const rows = await db
    .select({
      id: programmes.id,
      shortName: programmes.shortName,
      nameEn: programmes.nameEn,
      nameZh: programmes.nameZh,
      latitude: programmes.latitude,
      longitude: programmes.longitude,
    })
    .from(programmes)
    .where(and(eq(programmes.releaseId, releaseId), isNotNull(programmes.latitude), isNotNull(programmes.longitude)))
    .orderBy(asc(programmes.ordinal));
  return rows.flatMap(({ latitude, longitude, ...row }) =>
    latitude === null || longitude === null ? [] : [{ ...row, latitude, longitude }],
  );
}
