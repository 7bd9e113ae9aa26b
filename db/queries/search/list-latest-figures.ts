import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { SOURCE_NOTE } from '@/db/queries/sources/source-note';
import { points, sources } from '@/db/schema';

/**
 * The figure that stands for each metric of a release, chosen as `headlineFigureOf` of lib/series/headline.ts does: of what
 * is not a repost's the latest last day, then the latest first day; a repost's only where nobody else speaks. Metrics
 * without any figure are left out.
 */
export function listLatestFigures(db: Database, { releaseId }: { readonly releaseId: number }) {
  return db
    .selectDistinctOn([points.metricId], {
      metricId: points.metricId,
      period: points.period,
      asOf: points.asOf,
      isDerived: points.isDerived,
      figure: {
        value: points.value,
        qualifier: points.qualifier,
        precision: points.precision,
        low: points.low,
        high: points.high,
      },
      source: SOURCE_NOTE,
    })
    .from(points)
    .innerJoin(sources, and(eq(sources.releaseId, points.releaseId), eq(sources.id, points.sourceId)))
    .where(eq(points.releaseId, releaseId))
    .orderBy(
      asc(points.metricId),
      asc(sql`${sources.tier} = 'repost'`),
      desc(points.endDate),
      desc(points.startDate),
      asc(points.ordinal),
    );
}
