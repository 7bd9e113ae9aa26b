import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { SOURCE_NOTE } from '@/db/queries/sources/source-note';
import { outcomes, sources } from '@/db/schema';

export type LatestOutcome = Awaited<ReturnType<typeof listLatestOutcomes>>[number];

type Input = { readonly releaseId: number; readonly count: number };

/** The outcomes announced last, by the last day their date can mean; those without a date are left out. */
export function listLatestOutcomes(db: Database, { releaseId, count }: Input) {
  return db
    .select({
      id: outcomes.id,
      theme: outcomes.theme,
      kind: outcomes.kind,
      status: outcomes.status,
      announcedOn: outcomes.announcedOn,
      titleEn: outcomes.titleEn,
      titleZh: outcomes.titleZh,
      source: SOURCE_NOTE,
    })
    .from(outcomes)
    .innerJoin(sources, and(eq(sources.releaseId, outcomes.releaseId), eq(sources.id, outcomes.sourceId)))
    .where(and(eq(outcomes.releaseId, releaseId), isNotNull(outcomes.announcedOn)))
    .orderBy(desc(outcomes.endDate), desc(outcomes.startDate), desc(outcomes.id))
    .limit(count);
}
