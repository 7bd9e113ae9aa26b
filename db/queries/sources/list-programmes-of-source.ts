import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { programmeSources, programmes } from '@/db/schema';

export type ProgrammeOfSource = Awaited<ReturnType<typeof listProgrammesOfSource>>[number];

type Input = { readonly releaseId: number; readonly sourceId: string };

/** The programmes whose profile is drawn from a document, in the order of the record. */
export function listProgrammesOfSource(db: Database, { releaseId, sourceId }: Input) {
  return db
    .select({ id: programmes.id, nameEn: programmes.nameEn, nameZh: programmes.nameZh })
    .from(programmeSources)
    .innerJoin(
      programmes,
      and(eq(programmes.releaseId, programmeSources.releaseId), eq(programmes.id, programmeSources.programmeId)),
    )
    .where(and(eq(programmeSources.releaseId, releaseId), eq(programmeSources.sourceId, sourceId)))
    .orderBy(asc(programmes.ordinal));
}
