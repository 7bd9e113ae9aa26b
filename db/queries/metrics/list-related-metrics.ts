import { aliasedTable, and, asc, eq, ne } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { metrics, units } from '@/db/schema';
import type { Measure } from '@/lib/record/values';

/** A metric beside another one: enough to name it and to ask for more. */
export type RelatedMetric = {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly measure: Measure;
  readonly unitId: string;
  readonly unitNameEn: string;
  readonly unitNameZh: string;
};

type Input = { readonly releaseId: number; readonly id: string };

const given = aliasedTable(metrics, 'given');

/** The other metrics of the same programme and theme, in the order of the record; none where there is no such metric. */
export function listRelatedMetrics(db: Database, { releaseId, id }: Input): Promise<RelatedMetric[]> {
  return db
    .select({
      id: metrics.id,
      nameEn: metrics.nameEn,
      nameZh: metrics.nameZh,
      measure: metrics.measure,
      unitId: metrics.unit,
      unitNameEn: units.nameEn,
      unitNameZh: units.nameZh,
    })
    .from(given)
    .innerJoin(
      metrics,
      and(
        eq(metrics.releaseId, given.releaseId),
        eq(metrics.programmeId, given.programmeId),
        eq(metrics.theme, given.theme),
        ne(metrics.id, given.id),
      ),
    )
    .innerJoin(units, and(eq(units.releaseId, metrics.releaseId), eq(units.id, metrics.unit)))
    .where(and(eq(given.releaseId, releaseId), eq(given.id, id)))
    .orderBy(asc(metrics.ordinal));
}
