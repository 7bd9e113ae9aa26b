import { asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { programmes } from '@/db/schema';

export type ProgrammeToFind = Awaited<ReturnType<typeof listProgrammesToFind>>[number];

/** The programmes of a release in the order of the record, with the words under which a search finds them. */
export function listProgrammesToFind(db: Database, { releaseId }: { readonly releaseId: number }) {
  return db
    .select({
      id: programmes.id,
      kind: programmes.kind,
      shortName: programmes.shortName,
      nameEn: programmes.nameEn,
      nameZh: programmes.nameZh,
      launchedOn: programmes.launchedOn,
      place: programmes.place,
      summaryEn: programmes.summaryEn,
      summaryZh: programmes.summaryZh,
      note: programmes.note,
    })
    .from(programmes)
    .where(eq(programmes.releaseId, releaseId))
    .orderBy(asc(programmes.ordinal));
}
