import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { UNIT } from '@/db/queries/units/unit-columns';
import { headlines, metrics, programmes, units } from '@/db/schema';

export type MetricToFind = Awaited<ReturnType<typeof listMetricsToFind>>[number];

type Input = { readonly releaseId: number; readonly limit: number };

/** The metrics of a release in the order of the record, up to a number, with the words under which a search finds them. */
export function listMetricsToFind(db: Database, { releaseId, limit }: Input) {
  return db
    .select({
      id: metrics.id,
      theme: metrics.theme,
      measure: metrics.measure,
      nameEn: metrics.nameEn,
      nameZh: metrics.nameZh,
      definitionEn: metrics.definitionEn,
      definitionZh: metrics.definitionZh,
      unit: UNIT,
      programmeShortName: programmes.shortName,
      programmeEn: programmes.nameEn,
      programmeZh: programmes.nameZh,
      isHeadline: sql<boolean>`${isNotNull(headlines.metricId)}`,
    })
    .from(metrics)
    .innerJoin(units, and(eq(units.releaseId, metrics.releaseId), eq(units.id, metrics.unit)))
    .innerJoin(programmes, and(eq(programmes.releaseId, metrics.releaseId), eq(programmes.id, metrics.programmeId)))
    .leftJoin(headlines, and(eq(headlines.releaseId, metrics.releaseId), eq(headlines.metricId, metrics.id)))
    .where(eq(metrics.releaseId, releaseId))
    .orderBy(asc(metrics.ordinal))
    .limit(limit);
}
