import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { UNIT } from '@/db/queries/units/unit-columns';
import { metrics, programmes, units } from '@/db/schema';
import type { Unit } from '@/lib/record/metric';
import type { Theme } from '@/lib/record/values';

/** A metric as a list of them names it. */
export type MetricName = {
  readonly id: string;
  readonly theme: Theme;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly unit: Unit;
  /** Names are clear within their programme; two programmes may both have residents. */
  readonly programmeShortName: string;
  readonly programmeNameZh: string | null;
};

/** All metrics of a release by name, in the order of the record. */
export function listMetricNames(db: Database, { releaseId }: { readonly releaseId: number }): Promise<MetricName[]> {
  return db
    .select({
      id: metrics.id,
      theme: metrics.theme,
      nameEn: metrics.nameEn,
      nameZh: metrics.nameZh,
      unit: UNIT,
      programmeShortName: programmes.shortName,
      programmeNameZh: programmes.nameZh,
    })
    .from(metrics)
    .innerJoin(units, and(eq(units.releaseId, metrics.releaseId), eq(units.id, metrics.unit)))
    .innerJoin(programmes, and(eq(programmes.releaseId, metrics.releaseId), eq(programmes.id, metrics.programmeId)))
    .where(eq(metrics.releaseId, releaseId))
    .orderBy(asc(metrics.ordinal));
}
